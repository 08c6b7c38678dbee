package org.avert.gateway.admission;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.avert.gateway.admission.AdmissionProperties.Rate;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts callers. The buckets are behind Bucket4j's asynchronous manager, so that gateways can share them in a store. */
@Component
class RateLimits {

    private final AsyncProxyManager<String> buckets;
    private final Limit subject;
    private final Limit address;

    RateLimits(AsyncProxyManager<String> buckets, AdmissionProperties properties) {
        this.buckets = buckets;
        this.subject = Limit.of("subject", properties.subject());
        this.address = Limit.of("address", properties.address());
    }

    Mono<Void> countSubject(String key, HttpHeaders answer) {
        return count(subject, key, answer);
    }

    Mono<Void> countAddress(String key, HttpHeaders answer) {
        return count(address, key, answer);
    }

    private Mono<Void> count(Limit limit, String key, HttpHeaders answer) {
        return Mono.fromFuture(() -> buckets.builder()
                        .build(limit.name() + ":" + key, () -> CompletableFuture.completedFuture(limit.configuration()))
                        .tryConsumeAndReturnRemaining(1))
                .doOnNext(probe -> limit.writeTo(answer, probe))
                .filter(probe -> !probe.isConsumed())
                .flatMap(probe ->
                        Mono.error(GatewayProblem.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()))));
    }

    private record Limit(String name, Rate rate, BucketConfiguration configuration) {

        static Limit of(String name, Rate rate) {
            var bandwidth = Bandwidth.builder()
                    .capacity(rate.requests())
                    .refillGreedy(rate.requests(), rate.period())
                    .build();
            return new Limit(
                    name,
                    rate,
                    BucketConfiguration.builder().addLimit(bandwidth).build());
        }

        /** Fields of the IETF draft "RateLimit header fields for HTTP". */
        void writeTo(HttpHeaders headers, ConsumptionProbe probe) {
            var reset = Duration.ofNanos(probe.getNanosToWaitForReset())
                    .plusMillis(999)
                    .toSeconds();
            headers.set(
                    "RateLimit-Policy",
                    "\"%s\";q=%d;w=%d"
                            .formatted(name, rate.requests(), rate.period().toSeconds()));
            headers.set("RateLimit", "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), reset));
        }
    }
}
