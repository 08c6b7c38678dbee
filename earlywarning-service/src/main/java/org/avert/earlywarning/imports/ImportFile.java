package org.avert.earlywarning.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file row by row from a temporary copy: the parsers block, so they run here and nowhere else. */
@Component
class ImportFile {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper json;
    private final Clock clock;

    ImportFile(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Rows in the order of the file, read as they are asked for. */
    Flux<Row> rows(Flux<byte[]> file, ImportFormat format, Layout layout) {
        return Flux.usingWhen(
                copy(file),
                copy -> rows(copy, format, layout).subscribeOn(Schedulers.boundedElastic()),
                copy -> Mono.fromCallable(() -> Files.deleteIfExists(copy)).subscribeOn(Schedulers.boundedElastic()));
    }

    private static Mono<Path> copy(Flux<byte[]> file) {
        return Mono.fromCallable(() -> Files.createTempFile("avert-import", ".tmp"))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(path -> DataBufferUtils.write(file.map(DefaultDataBufferFactory.sharedInstance::wrap), path)
                        .thenReturn(path));
    }

    private Flux<Row> rows(Path copy, ImportFormat format, Layout layout) {
        return Flux.using(
                        () -> open(copy),
                        reader -> Flux.fromStream(() -> cells(reader, format, layout.neededColumns())),
                        ImportFile::close)
                .map(row -> layout.read(row, today()))
                .onErrorMap(
                        ImportFile::isMalformed,
                        broken -> new FileUnreadable("The file cannot be read on: " + broken.getMessage()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Stream<Row.Cells> cells(BufferedReader reader, ImportFormat format, Set<String> neededColumns) {
        return format == ImportFormat.JSONL
                ? new JsonLinesCells(json.reader()).of(reader)
                : CsvCells.of(reader, neededColumns);
    }

    private static boolean isMalformed(Throwable failure) {
        return failure instanceof UncheckedIOException || failure instanceof IllegalStateException;
    }

    private static BufferedReader open(Path copy) throws IOException {
        var reader = Files.newBufferedReader(copy, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
