package org.avert.gateway.load;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.stereotype.Component;

/** The load of every service, and its numbers for the operator. */
@Component
class Loads {

    private final LoadProperties properties;
    private final MeterRegistry meters;
    private final Map<String, ServiceLoad> services = new ConcurrentHashMap<>();

    Loads(LoadProperties properties, MeterRegistry meters) {
        this.properties = properties;
        this.meters = meters;
    }

    ServiceLoad of(String service) {
        return services.computeIfAbsent(service, this::watched);
    }

    /** False for a service that has no load here. */
    boolean isFull(String service, Priority priority) {
        var load = services.get(service);
        return load != null && load.isFull(priority);
    }

    GatewayProblem refusal(String service, Priority priority) {
        meters.counter("avert.gateway.load.shed", "service", service, "priority", priority.name())
                .increment();
        return GatewayProblem.busy(service, wait(properties.retryAfter()));
    }

    private ServiceLoad watched(String service) {
        var load = new ServiceLoad(properties);
        meters.gauge("avert.gateway.load.limit", Tags.of("service", service), load, it -> it.limit());
        meters.gauge("avert.gateway.load.open", Tags.of("service", service), load, it -> it.open());
        return load;
    }

    private static Duration wait(Duration longest) {
        return Duration.ofSeconds(ThreadLocalRandom.current().nextLong(1, Math.max(2, longest.toSeconds() + 1)));
    }
}
