package org.avert.recommendations.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.avert.recommendations.api.ImportsApi;
import org.avert.recommendations.api.model.ImportDto;
import org.avert.recommendations.api.model.ImportFormatDto;
import org.avert.recommendations.api.model.ImportPageDto;
import org.avert.recommendations.api.model.QuarantinePageDto;
import org.avert.recommendations.api.model.QuarantinedRowDto;
import org.avert.recommendations.importing.ImportFormat;
import org.avert.recommendations.importing.ImportId;
import org.avert.recommendations.importing.ImportService;
import org.avert.recommendations.importing.QuarantineService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class ImportController implements ImportsApi {
    private final ImportService imports;
    private final QuarantineService quarantine;

    ImportController(ImportService imports, QuarantineService quarantine) {
        this.imports = imports;
        this.quarantine = quarantine;
    }

    @Override
    public Mono<ResponseEntity<ImportDto>> startImport(
            String idempotencyKey, ImportFormatDto format, Mono<Resource> body, @Nullable String sourceName) {
        return body.map(ImportController::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(content -> imports.start(ImportFormat.labelled(format.getValue()), sourceName, content))
                .map(ImportMapper::toDto)
                .map(started -> ResponseEntity.accepted()
                        .location(URI.create("/v1/imports/" + started.getId()))
                        .body(started));
    }

    private static byte[] bytes(Resource body) {
        try {
            return body instanceof ByteArrayResource inMemory ? inMemory.getByteArray() : body.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Mono<ResponseEntity<ImportPageDto>> listImports(Integer limit, @Nullable String cursor) {
        return imports.list(limit, cursor).map(ImportMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ImportDto>> getImport(UUID importId) {
        return imports.get(new ImportId(importId)).map(ImportMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<Flux<ImportDto>>> getImportEvents(UUID importId) {
        var id = new ImportId(importId);
        return imports.get(id).map(known -> ResponseEntity.ok(imports.follow(id).map(ImportMapper::toDto)));
    }

    @Override
    public Mono<ResponseEntity<ImportDto>> cancelImport(UUID importId) {
        return imports.cancel(new ImportId(importId))
                .map(ImportMapper::toDto)
                .map(cancelled -> ResponseEntity.accepted().body(cancelled));
    }

    @Override
    public Mono<ResponseEntity<QuarantinePageDto>> listQuarantine(
            UUID importId, Integer limit, @Nullable String cursor) {
        return quarantine
                .list(new ImportId(importId), limit, cursor)
                .map(ImportMapper::toQuarantineDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<Flux<QuarantinedRowDto>>> downloadQuarantine(UUID importId) {
        return quarantine
                .all(new ImportId(importId))
                .map(rows -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(importId))
                        .body(rows.map(ImportMapper::toDto)));
    }

    private static String attachment(UUID importId) {
        return ContentDisposition.attachment()
                .filename("quarantine-" + importId + ".csv")
                .build()
                .toString();
    }
}
