package org.avert.portal.report;

import java.util.Objects;
import org.avert.portal.api.ApiFailure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Come back by code, read and answer. The code comes in a form and goes on in a form. */
@Controller
class ReturnController {
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_TEXT = 50_000;

    private final Channels channels;
    private final ReportPages pages;

    ReturnController(Channels channels, ReportPages pages) {
        this.channels = channels;
        this.pages = pages;
    }

    @GetMapping("/report/code")
    Rendering ask() {
        return pages.code("", "", "", HttpStatus.OK);
    }

    @PostMapping("/report/code")
    Mono<Rendering> read(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(this::read);
    }

    @PostMapping("/report/{path}/answers")
    Mono<Rendering> answer(@PathVariable String path, ServerWebExchange exchange) {
        var kind = ReportPages.kind(path);
        return exchange.getFormData().flatMap(form -> answer(kind, form));
    }

    private Mono<Rendering> read(MultiValueMap<String, String> form) {
        var code = first(form, "code");
        var kind = Kind.at(first(form, "kind"));
        if (kind.isEmpty() || code.isEmpty() || code.length() > LONGEST_CODE) {
            var missing = kind.isEmpty() ? "kind" : "code";
            return Mono.just(pages.code(first(form, "kind"), code, missing, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return channels.of(kind.get())
                .read(code)
                .map(file -> pages.file(kind.get(), code, file))
                .onErrorResume(ApiFailure.class, failure -> Mono.just(unread(kind.get(), code, failure)));
    }

    private Rendering unread(Kind kind, String code, ApiFailure failure) {
        var why = failure.status() == HttpStatus.NOT_FOUND ? "nothing" : ReportPages.trouble(failure);
        return pages.code(kind.path(), code, why, failure.status());
    }

    private Mono<Rendering> answer(Kind kind, MultiValueMap<String, String> form) {
        var code = first(form, "code");
        var text = first(form, "text");
        var key = Answers.keyOf(form);
        var channel = channels.of(kind);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            var error = text.isEmpty() ? "needed" : "long";
            return channel.read(code)
                    .map(file -> pages.file(kind, code, file, text, key, error, HttpStatus.UNPROCESSABLE_CONTENT))
                    .onErrorResume(ApiFailure.class, failure -> Mono.just(unread(kind, code, failure)));
        }
        return channel.answer(key, code, text)
                .map(file -> pages.file(kind, code, file))
                .onErrorResume(ApiFailure.class, failure -> Mono.just(unsent(kind, code, text, failure)));
    }

    /** The words are given back to be sent again: the file itself may not be readable now. */
    private Rendering unsent(Kind kind, String code, String text, ApiFailure failure) {
        return failure.status() == HttpStatus.NOT_FOUND
                ? unread(kind, code, failure)
                : pages.unsent(kind, code, text, ReportPages.trouble(failure), failure.status());
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
