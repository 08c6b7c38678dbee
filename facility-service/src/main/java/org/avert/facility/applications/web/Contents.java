package org.avert.facility.applications.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.avert.facility.api.model.DocumentDto;
import org.avert.facility.applications.Document;
import org.avert.facility.applications.DocumentContent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Documents as bytes in and out. */
final class Contents {
    private Contents() {}

    /** The codec has read the body into memory already, within its limit. */
    static Mono<byte[]> bytes(Resource body) {
        return Mono.fromCallable(body::getContentAsByteArray);
    }

    static ResponseEntity<DocumentDto> created(Document document) {
        var place = document.application().path() + "/documents/" + document.id();
        return ResponseEntity.created(URI.create(place)).body(ApplicationMapper.toDto(document));
    }

    /** Always a download under a neutral type, so that no browser renders what a stranger wrote. */
    static ResponseEntity<Resource> download(DocumentContent content) {
        var document = content.document();
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(document.sha256()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .eTag("\"" + document.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document))
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(content.bytes()));
    }

    private static String attachment(Document document) {
        return ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
