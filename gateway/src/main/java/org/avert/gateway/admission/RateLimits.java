package org.avert.gateway.admission;

import java.time.Duration;
import java.util.Set;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts callers: each subject and each tenant, and each address that shows no valid token. */
@Component
class RateLimits {

    private final Buckets buckets;
    private final LimitKeys keys;
    private final Limit subject;
    private final Limit tenant;
    private final Limit address;
    private final Set<String> peoplesClients;

    RateLimits(Buckets buckets, LimitKeys keys, AdmissionProperties properties) {
        this.buckets = buckets;
        this.keys = keys;
        this.subject = Limit.of("subject", properties.subject());
        this.tenant = Limit.of("tenant", properties.tenant());
        this.address = Limit.of("address", properties.address());
        this.peoplesClients = properties.peoplesClients();
    }

    /** The subject first: one that calls too often uses up nothing of its tenant's. */
    Mono<Void> countCaller(Admission admission, HttpHeaders answer) {
        return count(subject, keys.ofName(admission.subjectKey()), answer)
                .then(Mono.defer(() -> count(tenant, keys.ofName(admission.tenantKey(peoplesClients)), answer)));
    }

    Mono<Void> countAddress(String caller, HttpHeaders answer) {
        return count(address, keys.ofAddress(caller), answer);
    }

    private Mono<Void> count(Limit limit, String key, HttpHeaders answer) {
        return buckets.take(limit, key)
                .doOnNext(probe -> limit.writeTo(answer, probe))
                .filter(probe -> !probe.isConsumed())
                .flatMap(probe ->
                        Mono.error(GatewayProblem.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()))));
    }
}
