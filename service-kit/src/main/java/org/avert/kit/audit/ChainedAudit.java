package org.avert.kit.audit;

import java.time.Clock;
import org.avert.kit.caller.Callers;
import org.avert.kit.correlation.RequestId;
import org.avert.kit.transaction.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

final class ChainedAudit implements Audit {
    private static final Logger LOG = LoggerFactory.getLogger(ChainedAudit.class);

    private final AuditChain chain;
    private final Clock clock;

    ChainedAudit(AuditChain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    @Override
    public Mono<Void> intent(String operation, String objectType, String objectId) {
        return write(AuditAct.INTENT, operation, objectType, objectId);
    }

    @Override
    public Mono<Void> outcome(String operation, String objectType, String objectId) {
        return Mono.deferContextual(context -> AfterCommit.whenSettled(committed -> write(
                        committed ? AuditAct.COMMITTED : AuditAct.ROLLED_BACK, operation, objectType, objectId)
                .contextWrite(settled -> settled.putAll(context))
                .doOnError(
                        failure -> LOG.error("outcome of {} on {} was not recorded", operation, objectId, failure))));
    }

    @Override
    public Mono<Void> read(String operation, String objectType, String objectId) {
        return write(AuditAct.READ, operation, objectType, objectId);
    }

    @Override
    public Mono<Void> refused(String operation, String objectType, String objectId) {
        return write(AuditAct.REFUSED, operation, objectType, objectId);
    }

    private Mono<Void> write(AuditAct act, String operation, String objectType, String objectId) {
        return Mono.deferContextual(context -> Callers.current()
                .map(caller -> AuditEntry.of(
                        clock.instant(), act, operation, objectType, objectId, caller, RequestId.of(context)))
                .flatMap(chain::append)
                .doOnSuccess(written -> AuditMark.leave(context)));
    }
}
