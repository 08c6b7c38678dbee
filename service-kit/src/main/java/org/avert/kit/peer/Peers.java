package org.avert.kit.peer;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.kit.correlation.RequestId;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Clients of other services, made from their contracts. Each call has a deadline; a peer that keeps failing is left
 * alone for a while; only safe calls are tried again, twice at most.
 */
public final class Peers {
    private static final int RETRIES = 2;
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);

    private final PeerProperties properties;
    private final WebClient.Builder builder;
    private final ExchangeFilterFunction ownToken;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    Peers(PeerProperties properties, WebClient.Builder builder, ExchangeFilterFunction ownToken) {
        this.properties = properties;
        this.builder = builder;
        this.ownToken = ownToken;
    }

    /**
     * A client of {@code peer} from the interface generated of its contract.
     *
     * @throws IllegalStateException when {@code avert.peer.peers} has no address for it
     */
    public <T> T client(String peer, Class<T> contract) {
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(web(peer)))
                .build()
                .createClient(contract);
    }

    /** The same without a generated interface, for bodies passed on as they are. */
    public WebClient web(String peer) {
        var address = properties.peers().get(peer);
        if (address == null) {
            throw new IllegalStateException("No address of " + peer + ": set avert.peer.peers." + peer);
        }
        return builder.clone()
                .baseUrl(address.toString())
                .filter(Peers::carryRequestId)
                .filter(this::retrySafeCalls)
                .filter((request, next) -> guard(peer, request, next))
                .filter(ownToken)
                .build();
    }

    private static Mono<ClientResponse> carryRequestId(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> {
            var id = RequestId.of(context);
            return next.exchange(
                    id == null
                            ? request
                            : ClientRequest.from(request)
                                    .header(RequestId.HEADER, id)
                                    .build());
        });
    }

    private Mono<ClientResponse> retrySafeCalls(ClientRequest request, ExchangeFunction next) {
        var answer = next.exchange(request);
        return request.method() == HttpMethod.GET
                ? answer.retryWhen(Retry.backoff(RETRIES, FIRST_BACKOFF)
                        .filter(WebClientRequestException.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                : answer;
    }

    /** Answers of 5xx count as failures of the peer, answers of 4xx as failures of ours. */
    private Mono<ClientResponse> guard(String peer, ClientRequest request, ExchangeFunction next) {
        var breaker = breakers.computeIfAbsent(peer, Peers::breaker);
        return next.exchange(request)
                .timeout(properties.timeout())
                .flatMap(answer -> failWhenBroken(peer, answer))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(PeerUnavailable::isUnavailability, failure -> new PeerUnavailable(peer, failure));
    }

    private static Mono<ClientResponse> failWhenBroken(String peer, ClientResponse answer) {
        HttpStatusCode status = answer.statusCode();
        return status.is5xxServerError()
                ? answer.releaseBody().then(Mono.error(() -> new PeerUnavailable(peer, status)))
                : Mono.just(answer);
    }

    private static CircuitBreaker breaker(String peer) {
        return CircuitBreaker.of(
                peer,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .waitDurationInOpenState(Duration.ofSeconds(5))
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .build());
    }
}
