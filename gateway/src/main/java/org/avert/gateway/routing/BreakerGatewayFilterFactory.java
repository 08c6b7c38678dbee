package org.avert.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code Breaker=funding}: one breaker per service. Written here, because Spring Cloud's own filter puts a bulkhead of 25
 * calls around each service and drops the connection of an answer that it turns into a failure.
 */
@Component
class BreakerGatewayFilterFactory extends AbstractGatewayFilterFactory<BreakerGatewayFilterFactory.Config> {

    private final CircuitBreakerRegistry breakers;
    private final BreakerProperties properties;

    BreakerGatewayFilterFactory(BreakerProperties properties) {
        super(Config.class);
        this.properties = properties;
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(properties.window())
                .minimumNumberOfCalls(properties.minimum())
                .failureRateThreshold(properties.failureRate())
                .waitDurationInOpenState(properties.openFor())
                .permittedNumberOfCallsInHalfOpenState(properties.trials())
                .build());
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("service");
    }

    @Override
    public GatewayFilter apply(Config config) {
        var breaker = breakers.circuitBreaker(config.service);
        return (exchange, chain) -> {
            if (!breaker.tryAcquirePermission()) {
                return Mono.error(ServiceFailure.open(config.service, properties.openFor()));
            }
            long start = System.nanoTime();
            return chain.filter(exchange)
                    .doOnSuccess(done -> answered(breaker, exchange, start))
                    .doOnError(failure -> failed(breaker, failure, start))
                    .doOnCancel(breaker::releasePermission)
                    .onErrorMap(failure -> ServiceFailure.problemOf(config.service, exchange, failure));
        };
    }

    private static void answered(CircuitBreaker breaker, ServerWebExchange exchange, long start) {
        var status = exchange.getResponse().getStatusCode();
        // a 500 is a fault of one operation; these three say that the service as a whole cannot serve
        if (status != null && List.of(502, 503, 504).contains(status.value())) {
            breaker.onError(since(start), TimeUnit.NANOSECONDS, new IllegalStateException(status.toString()));
        } else {
            breaker.onSuccess(since(start), TimeUnit.NANOSECONDS);
        }
    }

    private static void failed(CircuitBreaker breaker, Throwable failure, long start) {
        if (ServiceFailure.isFaultOfService(failure)) {
            breaker.onError(since(start), TimeUnit.NANOSECONDS, failure);
        } else {
            breaker.releasePermission();
        }
    }

    private static long since(long start) {
        return System.nanoTime() - start;
    }

    /** Argument of the filter. */
    static class Config {

        private String service = "";

        public String getService() {
            return service;
        }

        public void setService(String service) {
            this.service = service;
        }
    }
}
