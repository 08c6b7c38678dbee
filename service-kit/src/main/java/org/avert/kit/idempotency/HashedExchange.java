package org.avert.kit.idempotency;

import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Mono;

/** An exchange whose body was put by: the parts of a form come from the copy too. */
final class HashedExchange extends ServerWebExchangeDecorator {
    private static final String KEY = "Idempotency-Key";
    private static final ResolvableType PARTS =
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, Part.class);

    private final String key;
    private final HashedBody body;
    private final Mono<MultiValueMap<String, Part>> parts;

    HashedExchange(ServerWebExchange exchange, ServerCodecConfigurer codecs, BodyCopy copy) {
        super(exchange);
        var sent = exchange.getRequest().getHeaders().getFirst(KEY);
        this.key = sent == null ? "" : sent;
        this.body = new HashedBody(
                exchange.getRequest(), key, exchange.getResponse().bufferFactory(), copy);
        this.parts = parts(body, codecs).cache();
    }

    @Override
    public ServerHttpRequest getRequest() {
        return body;
    }

    @Override
    public Mono<MultiValueMap<String, Part>> getMultipartData() {
        return parts;
    }

    /** The idempotency key, empty where none was sent. */
    String key() {
        return key;
    }

    HashedBody body() {
        return body;
    }

    private static Mono<MultiValueMap<String, Part>> parts(HashedBody body, ServerCodecConfigurer codecs) {
        if (!MediaType.MULTIPART_FORM_DATA.isCompatibleWith(body.getHeaders().getContentType())) {
            return Mono.just(new LinkedMultiValueMap<>());
        }
        return codecs.getReaders().stream()
                .filter(reader -> reader.canRead(PARTS, MediaType.MULTIPART_FORM_DATA))
                .findFirst()
                .map(HashedExchange::ofParts)
                .orElseThrow(() -> new IllegalStateException("no reader of multipart/form-data"))
                .readMono(PARTS, body, Map.of());
    }

    /** The reader has just said that it reads parts. */
    @SuppressWarnings("unchecked")
    private static HttpMessageReader<MultiValueMap<String, Part>> ofParts(HttpMessageReader<?> reader) {
        return (HttpMessageReader<MultiValueMap<String, Part>>) reader;
    }
}
