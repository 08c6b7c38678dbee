package org.avert.earlywarning.imports.web;

import java.net.URI;
import java.util.UUID;
import org.avert.earlywarning.api.SignalImportsApi;
import org.avert.earlywarning.api.model.QuarantinedSignalDto;
import org.avert.earlywarning.api.model.QuarantinedSignalPageDto;
import org.avert.earlywarning.api.model.SignalImportDto;
import org.avert.earlywarning.api.model.SignalImportFormatDto;
import org.avert.earlywarning.api.model.TlpDefaultDto;
import org.avert.earlywarning.imports.ImportService;
import org.avert.earlywarning.imports.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class ImportController implements SignalImportsApi {
    private static final String PATH = "/v1/signal-imports/";

    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public Mono<ResponseEntity<SignalImportDto>> importSignals(
            String idempotencyKey,
            SignalImportFormatDto format,
            String dataset,
            Mono<Upload> body,
            @Nullable String state,
            TlpDefaultDto tlp) {
        var request = ImportMapper.toRequest(format, dataset, state, tlp);
        return body.flatMap(upload -> imports.start(request, upload.body().map(ImportController::bytes)))
                .map(ImportMapper::toDto)
                .map(started -> ResponseEntity.accepted()
                        .location(URI.create(PATH + request.id()))
                        .body(started));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    @Override
    public Mono<ResponseEntity<SignalImportDto>> getSignalImport(UUID importId) {
        return imports.get(importId).map(ImportMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<SignalImportDto>> cancelSignalImport(UUID importId) {
        return imports.cancel(importId)
                .map(ImportMapper::toDto)
                .map(stopping -> ResponseEntity.accepted().body(stopping));
    }

    @Override
    public Mono<ResponseEntity<QuarantinedSignalPageDto>> listQuarantinedSignals(
            UUID importId, Integer limit, @Nullable String cursor) {
        return imports.quarantine(importId, limit, cursor)
                .map(ImportMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<Flux<QuarantinedSignalDto>>> downloadQuarantinedSignals(UUID importId) {
        return imports.quarantine(importId)
                .map(rows -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quarantine.csv\"")
                        .body(rows.map(ImportMapper::toDto)));
    }
}
