package org.avert.portal.report;

import java.util.Map;
import org.avert.portal.api.ApiFailure;
import org.avert.portal.states.StateNames;
import org.avert.portal.states.StateNames.States;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Choose and tell. The answer to a form is the page itself, without a redirect: a code is never in an address. */
@Controller
class ReportController {
    private final Channels channels;
    private final StateNames states;
    private final ReportPages pages;

    ReportController(Channels channels, StateNames states, ReportPages pages) {
        this.channels = channels;
        this.states = states;
        this.pages = pages;
    }

    @GetMapping("/report")
    Rendering choose() {
        return pages.entry();
    }

    @GetMapping("/report/{path}")
    Mono<Rendering> blank(@PathVariable String path) {
        var answers = Answers.blank(ReportPages.kind(path));
        return states.names().map(known -> pages.form(answers, known, Map.of(), HttpStatus.OK));
    }

    @PostMapping("/report/{path}")
    Mono<Rendering> tell(@PathVariable String path, ServerWebExchange exchange) {
        var kind = ReportPages.kind(path);
        return Mono.zip(exchange.getFormData(), states.names())
                .flatMap(sent -> tell(Answers.of(kind, sent.getT1()), sent.getT2()));
    }

    private Mono<Rendering> tell(Answers answers, States known) {
        var errors = answers.errors(known);
        if (!errors.isEmpty()) {
            return Mono.just(pages.form(answers, known, errors, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return channels.of(answers.kind())
                .submit(answers, known)
                .map(code -> pages.receipt(answers.kind(), code))
                .onErrorResume(ApiFailure.class, failure -> Mono.just(failed(answers, known, failure)));
    }

    /** Nothing that was typed is lost. A form that was sent before and changed since gets a key of its own. */
    private Rendering failed(Answers answers, States known, ApiFailure failure) {
        return failure.status() == HttpStatus.UNPROCESSABLE_CONTENT
                ? pages.form(answers.withNewKey(), known, Map.of("", "again"), failure.status())
                : pages.form(answers, known, Map.of("", ReportPages.trouble(failure)), failure.status());
    }
}
