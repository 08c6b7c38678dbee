package org.avert.gateway.edge;

import java.util.Set;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What no service could make sense of is refused at the door. */
final class RequestShape {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);
    private static final String ALLOWED = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";

    private RequestShape() {}

    static Mono<Void> check(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (!METHODS.contains(request.getMethod())) {
            return Mono.error(
                    GatewayProblem.methodNotAllowed(request.getMethod().name(), ALLOWED));
        }
        if (isEncoded(request.getHeaders())) {
            return Mono.error(GatewayProblem.encoded());
        }
        try {
            request.getHeaders().getContentType();
            return Mono.empty();
        } catch (InvalidMediaTypeException e) {
            return Mono.error(GatewayProblem.unsupportedMediaType("The content type is not one."));
        }
    }

    /** A small body can become a very large one (a "bomb"); what is sent here is small enough as it is. */
    private static boolean isEncoded(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING).stream()
                .anyMatch(coding -> !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity"));
    }
}
