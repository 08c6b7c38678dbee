package org.avert.kit.peer;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.kit.correlation.RequestId;
import org.avert.kit.deadline.Deadline;
import org.avert.kit.deadline.DeadlinePassed;
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
 * Clients of other services, made from their contracts. Each call has a deadline, never later than that of the request it
 * serves; a peer that keeps failing is left alone for a while; only safe calls are tried again, twice at most and within a
 * budget.
 */
public final class Peers {
    private static final int RETRIES = 2;
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
    private static final Duration WAY_BACK = Duration.ofMillis(100);

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
                .filter(retrySafeCalls(new RetryBudget()))
                .filter(Peers::withinDeadline)
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

    private static ExchangeFilterFunction retrySafeCalls(RetryBudget budget) {
        var retry = Retry.backoff(RETRIES, FIRST_BACKOFF)
                .filter(failure -> isBadLuck(failure) && budget.take())
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
        return (request, next) -> {
            budget.noteCall();
            return request.method() == HttpMethod.GET
                    ? next.exchange(request).retryWhen(retry)
                    : next.exchange(request);
        };
    }

    /** The connection failed before there was an answer; what was too slow is not made slower. */
    private static boolean isBadLuck(Throwable failure) {
        return failure instanceof PeerUnavailable && failure.getCause() instanceof WebClientRequestException;
    }

    /** Outside of the breaker: that a caller had little time says nothing of the peer. */
    private static Mono<ClientResponse> withinDeadline(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> {
            var deadline = Deadline.of(context);
            if (deadline == null) {
                return next.exchange(request);
            }
            var left = deadline.left().minus(WAY_BACK);
            return left.isNegative() || left.isZero()
                    ? Mono.error(DeadlinePassed::new)
                    : next.exchange(budgeted(request, left)).timeout(left, Mono.error(DeadlinePassed::new));
        });
    }

    private static ClientRequest budgeted(ClientRequest request, Duration left) {
        return ClientRequest.from(request)
                .header(Deadline.HEADER, Long.toString(Math.max(1, left.toMillis())))
                .build();
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
