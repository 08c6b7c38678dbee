package org.avert.gateway.edge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** A request line that is no URI never becomes an exchange: Spring would answer it with an empty 400. */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory>, NettyRouteProvider {

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String BODY = """
        {"type":"urn:avert:problem:invalid-request","title":"Bad Request","status":400,\
        "detail":"The request target is not a URI.","traceId":"%s"}\
        """;

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addRouteProviders(this);
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(MalformedRequests::isMalformed, MalformedRequests::refuse);
    }

    private static boolean isMalformed(HttpServerRequest request) {
        var target = request.uri();
        if (BAD_ESCAPE.matcher(target).find()) {
            return true;
        }
        try {
            URI.create(target);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        var trace = Correlation.of(new org.springframework.http.HttpHeaders()).traceId();
        return response.status(400)
                .header("Content-Type", "application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .sendString(Mono.just(BODY.formatted(trace)), StandardCharsets.UTF_8);
    }
}
