package org.avert.gateway.routing;

import io.netty.handler.timeout.TimeoutException;
import java.io.IOException;
import java.time.Duration;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Says what is known of a call that had no answer: which service, and whether the request may have taken effect. */
final class ServiceFailure {

    private static final Duration SOON = Duration.ofSeconds(2);

    private ServiceFailure() {}

    static GatewayProblem open(String service, Duration wait) {
        return GatewayProblem.unavailable(
                service,
                "The " + service + " service has been failing and is given time. Nothing was sent to it.",
                wait);
    }

    static boolean isFaultOfService(Throwable failure) {
        return isTimeout(failure) || isFull(failure) || failure instanceof IOException;
    }

    static Throwable problemOf(String service, ServerWebExchange exchange, Throwable failure) {
        if (isTimeout(failure)) {
            return GatewayProblem.timeout(
                    service, "The " + service + " service did not answer in time. " + effect(exchange));
        }
        if (isFull(failure)) {
            return GatewayProblem.unavailable(
                    service, "The " + service + " service has too many requests open. Nothing was sent to it.", SOON);
        }
        if (failure instanceof java.net.ConnectException) {
            return GatewayProblem.unavailable(
                    service, "The " + service + " service cannot be reached. Nothing was sent to it.", SOON);
        }
        if (failure instanceof IOException) {
            return GatewayProblem.unavailable(
                    service, "The " + service + " service broke off the connection. " + effect(exchange), SOON);
        }
        return failure;
    }

    private static String effect(ServerWebExchange exchange) {
        var method = exchange.getRequest().getMethod();
        return method == HttpMethod.GET || method == HttpMethod.HEAD
                ? "Nothing was changed."
                : "The request may have been carried out: send it again with the same Idempotency-Key to be sure.";
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof java.util.concurrent.TimeoutException && !isFull(failure)
                || failure instanceof ResponseStatusException status
                        && status.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT;
    }

    private static boolean isFull(Throwable failure) {
        return failure instanceof PoolAcquireTimeoutException || failure instanceof PoolAcquirePendingLimitException;
    }
}
