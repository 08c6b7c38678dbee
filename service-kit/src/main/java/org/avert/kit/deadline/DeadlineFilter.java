package org.avert.kit.deadline;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives a request its deadline. A read that has not begun to answer by then is given up. A change is not: what it did would
 * be unknown; its calls to peers have the deadline all the same.
 */
final class DeadlineFilter implements WebFilter, Ordered {
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{1,7}");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var deadline = asked(exchange);
        if (deadline == null) {
            return chain.filter(exchange);
        }
        var work = chain.filter(exchange).contextWrite(context -> context.put(Deadline.KEY, deadline));
        return READS.contains(exchange.getRequest().getMethod())
                ? Mono.firstWithSignal(work, givenUp(exchange, deadline))
                : work;
    }

    /** Never ends when the answer has begun: what is streamed may take its time. */
    private static Mono<Void> givenUp(ServerWebExchange exchange, Deadline deadline) {
        return Mono.delay(deadline.left())
                .filter(now -> !exchange.getResponse().isCommitted())
                .flatMap(now -> Mono.<Void>error(new DeadlinePassed()))
                .then(Mono.never());
    }

    private static @Nullable Deadline asked(ServerWebExchange exchange) {
        var value = exchange.getRequest().getHeaders().getFirst(Deadline.HEADER);
        return value != null && MILLISECONDS.matcher(value).matches()
                ? Deadline.in(Duration.ofMillis(Long.parseLong(value)))
                : null;
    }

    /** Within the request's id and before everything that takes time. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
