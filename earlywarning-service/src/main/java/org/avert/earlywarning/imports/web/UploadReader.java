package org.avert.earlywarning.imports.web;

import java.util.List;
import java.util.Map;
import org.avert.earlywarning.imports.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives a handler the body itself instead of a copy in memory. */
final class UploadReader implements HttpMessageReader<Upload> {
    private static final List<MediaType> TYPES = List.of(new MediaType("text", "csv"), MediaType.APPLICATION_NDJSON);

    @Override
    public List<MediaType> getReadableMediaTypes() {
        return TYPES;
    }

    @Override
    public boolean canRead(ResolvableType elementType, @Nullable MediaType mediaType) {
        return elementType.resolve() == Upload.class
                && (mediaType == null || TYPES.stream().anyMatch(type -> type.includes(mediaType)));
    }

    @Override
    public Flux<Upload> read(ResolvableType elementType, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return Flux.from(readMono(elementType, message, hints));
    }

    @Override
    public Mono<Upload> readMono(
            ResolvableType elementType, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return Mono.just(new Upload(message.getBody()));
    }
}
