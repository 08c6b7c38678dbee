package org.avert.kit.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Notes the heads of this instance's chains elsewhere, at intervals and when the service stops. Beside the appends,
 * which never wait for it; a head that could not be noted is tried again, and health and metrics tell.
 */
final class CheckpointWriter implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointWriter.class);

    private final String service;
    private final AuditChain chain;
    private final CheckpointStore store;
    private final CheckpointKey key;
    private final Clock clock;
    private final Counter failures;
    private volatile boolean failing;

    CheckpointWriter(
            String service,
            AuditChain chain,
            CheckpointStore store,
            CheckpointKey key,
            Clock clock,
            MeterRegistry metrics) {
        this.service = service;
        this.chain = chain;
        this.store = store;
        this.key = key;
        this.clock = clock;
        this.failures = Counter.builder("avert.audit.checkpoint.failures").register(metrics);
        Gauge.builder(
                        "avert.audit.chains.unsigned",
                        chain,
                        each -> each.unsigned().size())
                .register(metrics);
    }

    boolean isFailing() {
        return failing;
    }

    Flux<?> every(Duration interval) {
        return Flux.interval(interval)
                .onBackpressureDrop()
                .concatMap(tick -> Mono.fromRunnable(this::write).subscribeOn(Schedulers.boundedElastic()));
    }

    synchronized void write() {
        try {
            for (var head : chain.unsigned()) {
                store.append(key.sign(note(head)));
                chain.signed(head);
            }
            failing = false;
        } catch (IOException | RuntimeException failure) {
            failing = true;
            failures.increment();
            LOG.error("heads of audit chains could not be noted elsewhere", failure);
        }
    }

    private Checkpoint note(AuditHead head) {
        return new Checkpoint(
                service, head.chain(), head.seq(), head.hash(), clock.instant().truncatedTo(ChronoUnit.MILLIS), "");
    }

    @Override
    public void destroy() {
        write();
    }
}
