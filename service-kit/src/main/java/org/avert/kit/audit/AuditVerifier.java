package org.avert.kit.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Walks chains, holds them against their checkpoints and says where one was tampered with. */
public final class AuditVerifier {
    private final String service;
    private final AuditLog log;
    private final CheckpointStore checkpoints;
    private final CheckpointKey key;
    private final Clock clock;

    AuditVerifier(String service, AuditLog log, CheckpointStore checkpoints, CheckpointKey key, Clock clock) {
        this.service = service;
        this.log = log;
        this.checkpoints = checkpoints;
        this.key = key;
        this.clock = clock;
    }

    public Mono<AuditVerification> verify() {
        return chains().concatMap(this::walk)
                .collectList()
                .map(walks -> AuditVerification.of(service, clock.instant().truncatedTo(ChronoUnit.MILLIS), walks));
    }

    /** Of both sides: a chain that is gone altogether has left its checkpoints. */
    private Flux<UUID> chains() {
        return Mono.fromCallable(checkpoints::chains)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapIterable(noted -> noted)
                .concatWith(log.chains())
                .distinct();
    }

    /** Checkpoints before rows: what is appended meanwhile is then no tail that was cut. */
    Mono<ChainWalk> walk(UUID chain) {
        return Mono.fromCallable(() -> ChainWalk.start(chain, checkpoints.read(chain), key, service))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(start -> log.rows(chain).reduce(start, ChainWalk::with))
                .map(ChainWalk::end);
    }
}
