package org.avert.earlywarning.imports.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.avert.earlywarning.api.model.QuarantinedSignalDto;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Writes the quarantine as CSV (RFC 4180), a row at a time. */
final class QuarantineCsv extends AbstractEncoder<QuarantinedSignalDto> {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String LINE_END = "\r\n";

    QuarantineCsv() {
        super(new MimeType("text", "csv"));
    }

    @Override
    public boolean canEncode(ResolvableType elementType, @Nullable MimeType mimeType) {
        return elementType.resolve() == QuarantinedSignalDto.class && super.canEncode(elementType, mimeType);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends QuarantinedSignalDto> rows,
            DataBufferFactory buffers,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return Flux.concat(
                        Flux.just("line,reason,row" + LINE_END), Flux.from(rows).map(QuarantineCsv::line))
                .map(line -> buffers.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(QuarantinedSignalDto row) {
        return FORMAT.format(row.getLine(), row.getReason(), row.getRow()) + LINE_END;
    }
}
