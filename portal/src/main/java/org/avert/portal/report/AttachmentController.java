package org.avert.portal.report;

import java.util.Objects;
import java.util.UUID;
import org.avert.portal.api.ApiFailure;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One file a form: on a bad connection the words have arrived long before, and only this one is sent again. */
@Controller
class AttachmentController {
    private final Channels channels;
    private final Uploads uploads;
    private final ReportPages pages;

    AttachmentController(Channels channels, Uploads uploads, ReportPages pages) {
        this.channels = channels;
        this.uploads = uploads;
        this.pages = pages;
    }

    @PostMapping("/report/{path}/attachments")
    Mono<Rendering> attach(@PathVariable String path, ServerWebExchange exchange) {
        var channel = channels.of(ReportPages.kind(path));
        return uploads.within(
                exchange, exchange.getMultipartData().flatMap(parts -> attach(channel, parts, text(parts, "code"))));
    }

    private Mono<Rendering> attach(Channel channel, MultiValueMap<String, Part> parts, String code) {
        var key = UUID.randomUUID().toString();
        return uploads.of(parts)
                .flatMap(upload -> channel.attach(key, code, upload))
                .map(file -> pages.file(channel.kind(), code, file))
                .switchIfEmpty(Mono.defer(() -> again(channel, code, "file")))
                .onErrorResume(ApiFailure.class, failure -> failed(channel, code, failure));
    }

    private Mono<Rendering> failed(Channel channel, String code, ApiFailure failure) {
        return again(
                channel,
                code,
                failure.status() == HttpStatus.UNPROCESSABLE_CONTENT ? "file" : ReportPages.trouble(failure));
    }

    /** The file is not given back: no browser lets a page fill it in. */
    private Mono<Rendering> again(Channel channel, String code, String error) {
        return channel.read(code)
                .map(file -> pages.attachAgain(channel.kind(), code, file, error))
                .onErrorResume(ApiFailure.class, failure -> Mono.just(unread(channel, code, failure)));
    }

    private Rendering unread(Channel channel, String code, ApiFailure failure) {
        var why = failure.status() == HttpStatus.NOT_FOUND ? "nothing" : ReportPages.trouble(failure);
        return pages.code(channel.kind().path(), code, why, failure.status());
    }

    private static String text(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart field ? Objects.requireNonNull(field.value()) : "";
    }
}
