package org.avert.gateway.load;

import io.netty.handler.codec.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.avert.gateway.edge.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/**
 * Refuses reads without a token, of a service that is full, before they become an exchange: in an overload these are most
 * of the requests, and what is spent on refusing them is taken from those that are served.
 */
@Component
class QuickRefusal implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory>, NettyRouteProvider {

    private static final Pattern SERVICE = Pattern.compile("/api/([a-z]+)/v1/.*");
    private static final String BODY = """
        {"type":"urn:avert:problem:unavailable","title":"Service Unavailable","status":503,"detail":"%s",\
        "instance":"%s","traceId":"%s","service":"%s"}\
        """;

    private final Loads loads;

    QuickRefusal(Loads loads) {
        this.loads = loads;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addRouteProviders(this);
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(this::isTooMuch, this::refuse);
    }

    private boolean isTooMuch(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET || request.requestHeaders().contains(HttpHeaders.AUTHORIZATION)) {
            return false;
        }
        var service = service(request);
        return service != null && loads.isFull(service, Priority.BROWSING);
    }

    private static @Nullable String service(HttpServerRequest request) {
        if (!request.uri().startsWith("/api/")) {
            return null;
        }
        var path = SERVICE.matcher(request.uri());
        return path.matches() ? path.group(1) : null;
    }

    private Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        var service = String.valueOf(service(request));
        var problem = loads.refusal(service, Priority.BROWSING);
        var traceId = newTraceId();
        var headers = new HttpHeaders();
        SecurityHeaders.writeTo(headers);
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        problem.headers().forEach(response::header);
        var body = BODY.formatted(problem.getMessage(), pathOf(request.uri()), traceId, service);
        return response.status(503)
                .header("Content-Type", "application/problem+json")
                .header("X-Request-Id", traceId)
                .sendString(Mono.just(body), StandardCharsets.UTF_8);
    }

    /** As it was sent, percent-encoded: no quotation mark is in it, or it would not have been a URI. */
    private static String pathOf(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    private static String newTraceId() {
        var random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
