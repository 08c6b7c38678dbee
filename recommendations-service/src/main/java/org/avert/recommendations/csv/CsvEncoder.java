package org.avert.recommendations.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes answers as {@code text/csv}: a stream of items row by row, a single answer as a whole.
 *
 * @param <T> type of the answer, or of an item of it
 */
public final class CsvEncoder<T> extends AbstractEncoder<T> {
    private static final MimeType CSV = new MimeType("text", "csv", StandardCharsets.UTF_8);

    private final Class<T> type;
    private final List<String> header;
    private final Function<T, List<String>> rows;

    /** @param rows rows of an item, each with its line end */
    public CsvEncoder(Class<T> type, List<String> header, Function<T, List<String>> rows) {
        super(CSV, new MimeType("text", "csv"));
        this.type = type;
        this.header = List.copyOf(header);
        this.rows = rows;
    }

    @Override
    public boolean canEncode(ResolvableType elementType, @Nullable MimeType mimeType) {
        return mimeType != null && super.canEncode(elementType, mimeType) && type == elementType.resolve();
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends T> items,
            DataBufferFactory buffers,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        if (items instanceof Mono<? extends T> single) {
            return single.map(item -> encodeValue(item, buffers, elementType, mimeType, hints))
                    .flux();
        }
        return Flux.from(items)
                .flatMapIterable(rows::apply)
                .startWith(CsvText.row(header))
                .map(row -> buffers.wrap(row.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public DataBuffer encodeValue(
            T item,
            DataBufferFactory buffers,
            ResolvableType valueType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        var text = CsvText.row(header) + String.join("", rows.apply(item));
        return buffers.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
