package org.avert.gateway.admission;

import java.util.regex.Pattern;
import org.avert.gateway.edge.ClientAddresses;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Before anything of the API: who calls, and has the caller called too often. A worthless token counts against its address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AdmissionFilter implements WebFilter {

    private static final Pattern TOKEN = Pattern.compile("(?i)(?:Bearer|DPoP) +([A-Za-z0-9._~+/=-]+)");

    private final Issuers issuers;
    private final RateLimits limits;
    private final ClientAddresses addresses;

    AdmissionFilter(Issuers issuers, RateLimits limits, ClientAddresses addresses) {
        this.issuers = issuers;
        this.limits = limits;
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        return admission(exchange)
                .doOnNext(admission -> admission.keepIn(exchange))
                .flatMap(admission -> count(admission, exchange).then(refuseWorthless(admission)))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private Mono<Admission> admission(ServerWebExchange exchange) {
        var header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Mono.just(Admission.ANONYMOUS);
        }
        var bearer = TOKEN.matcher(header);
        return bearer.matches() ? issuers.admit(bearer.group(1)) : Mono.just(Admission.REFUSED);
    }

    private Mono<Void> count(Admission admission, ServerWebExchange exchange) {
        var answer = exchange.getResponse().getHeaders();
        return admission.isKnown()
                ? limits.countCaller(admission, answer)
                : limits.countAddress(addresses.of(exchange.getRequest()), answer);
    }

    private static Mono<Void> refuseWorthless(Admission admission) {
        return admission.isRefused()
                ? Mono.error(GatewayProblem.unauthorized("The token is not accepted here."))
                : Mono.empty();
    }
}
