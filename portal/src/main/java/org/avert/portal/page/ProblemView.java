package org.avert.portal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** An error for a program: RFC 9457, whatever it said it accepts. */
@Component
class ProblemView implements View, ViewResolver, Ordered {

    static final String NAME = "problem";

    private final JsonMapper json;

    ProblemView(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        return NAME.equals(name) ? Mono.just(this) : Mono.empty();
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public Mono<Void> render(
            @Nullable Map<String, ?> model, @Nullable MediaType contentType, ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = json.writeValueAsBytes(fields(model == null ? Map.of() : model, exchange));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static Map<String, Object> fields(Map<String, ?> model, ServerWebExchange exchange) {
        var status = model.get("status") instanceof HttpStatus known ? known : HttpStatus.INTERNAL_SERVER_ERROR;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", "urn:avert:problem:" + typeOf(status));
        fields.put("title", status.getReasonPhrase());
        fields.put("status", status.value());
        fields.put("instance", exchange.getRequest().getURI().getRawPath());
        fields.put("traceId", String.valueOf(model.get("reference")));
        return fields;
    }

    private static String typeOf(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
