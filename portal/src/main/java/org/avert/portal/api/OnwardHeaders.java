package org.avert.portal.api;

import java.util.List;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Passes on what ties a call to the browser's request, so that the gateway logs and limits the reader and not the portal. */
final class OnwardHeaders implements ExchangeFilterFunction {

    private static final String ADDRESS = "X-Forwarded-For";

    private final List<String> names;

    private OnwardHeaders(String... names) {
        this.names = List.of(names);
    }

    static OnwardHeaders ofReaders() {
        return new OnwardHeaders("X-Request-Id", "traceparent", "tracestate", ADDRESS);
    }

    static OnwardHeaders ofSources() {
        return new OnwardHeaders(ADDRESS);
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> context.<ServerWebExchange>getOrEmpty(ServerWebExchange.class)
                .map(exchange -> next.exchange(with(request, exchange)))
                .orElseGet(() -> next.exchange(request)));
    }

    private ClientRequest with(ClientRequest request, ServerWebExchange exchange) {
        var incoming = exchange.getRequest().getHeaders();
        return ClientRequest.from(request)
                .headers(headers -> names.stream()
                        .filter(incoming::containsHeader)
                        .forEach(name -> headers.set(name, String.join(",", incoming.getOrEmpty(name)))))
                .build();
    }
}
