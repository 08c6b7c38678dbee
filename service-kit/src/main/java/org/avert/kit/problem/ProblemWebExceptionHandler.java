package org.avert.kit.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** What fails before a handler is found, or after it answered, is a problem too. */
final class ProblemWebExceptionHandler implements WebExceptionHandler, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWebExceptionHandler.class);

    private final ProblemWriter problems;

    ProblemWebExceptionHandler(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        if (failure instanceof ProblemException fact) {
            return problems.write(exchange, fact.getBody());
        }
        if (failure instanceof ErrorResponse known) {
            var detail = known.getBody().getDetail();
            return problems.write(
                    exchange, known.getStatusCode(), detail == null ? "The request was refused." : detail);
        }
        if (Failures.isStoreAway(failure)) {
            LOG.warn("store away: {}", failure.toString());
            return problems.write(
                    exchange, HttpStatus.SERVICE_UNAVAILABLE, "The store does not answer. Nothing was changed.");
        }
        LOG.error("unexpected failure", failure);
        return problems.write(
                exchange,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something failed here. The trace id finds it in the logs.");
    }

    /** Before Boot's own handler, which would answer in its own shape. */
    @Override
    public int getOrder() {
        return -10;
    }
}
