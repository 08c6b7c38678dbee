package org.avert.portal.report;

import java.util.Map;
import java.util.UUID;
import org.avert.portal.api.ApiFailure;
import org.avert.portal.states.StateNames.States;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;

/** The pages and what each needs. */
@Component
class ReportPages {
    private final ReportProperties properties;

    ReportPages(ReportProperties properties) {
        this.properties = properties;
    }

    static Kind kind(String path) {
        return Kind.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String trouble(ApiFailure failure) {
        return switch (failure.status()) {
            case TOO_MANY_REQUESTS -> "busy";
            case CONFLICT -> "conflict";
            case BAD_REQUEST -> "refused";
            default -> "away";
        };
    }

    Rendering entry() {
        return page("report/entry", HttpStatus.OK)
                .modelAttribute("kinds", Kind.values())
                .build();
    }

    /** @param errors what is wrong by field; by the empty name what is wrong with the whole */
    Rendering form(Answers answers, States states, Map<String, String> errors, HttpStatus status) {
        return page("report/form", status)
                .modelAttribute("kind", answers.kind().path())
                .modelAttribute("fields", answers.kind().fields())
                .modelAttribute("key", answers.key())
                .modelAttribute("typed", answers.typed())
                .modelAttribute("errors", errors)
                .modelAttribute(
                        "states", states.names().values().stream().sorted().toList())
                .build();
    }

    Rendering receipt(Kind kind, String code) {
        return page("report/receipt", HttpStatus.OK)
                .modelAttribute("kind", kind.path())
                .modelAttribute("code", code)
                .build();
    }

    Rendering code(String kind, String code, String error, HttpStatus status) {
        return page("report/code", status)
                .modelAttribute("kinds", Kind.values())
                .modelAttribute("kind", kind)
                .modelAttribute("code", code)
                .modelAttribute("error", error)
                .build();
    }

    Rendering file(Kind kind, String code, OwnFile file) {
        return file(kind, code, file, "", UUID.randomUUID().toString(), "", HttpStatus.OK);
    }

    Rendering file(Kind kind, String code, OwnFile file, String text, String key, String error, HttpStatus status) {
        return page("report/file", status)
                .modelAttribute("kind", kind.path())
                .modelAttribute("code", code)
                .modelAttribute("file", file)
                .modelAttribute("text", text)
                .modelAttribute("key", key)
                .modelAttribute("error", error)
                .build();
    }

    Rendering attachAgain(Kind kind, String code, OwnFile file, String error) {
        return page("report/file", HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("kind", kind.path())
                .modelAttribute("code", code)
                .modelAttribute("file", file)
                .modelAttribute("text", "")
                .modelAttribute("key", UUID.randomUUID().toString())
                .modelAttribute("error", "")
                .modelAttribute("fileError", error)
                .build();
    }

    Rendering unsent(Kind kind, String code, String text, String error, HttpStatus status) {
        return page("report/unsent", status)
                .modelAttribute("kind", kind.path())
                .modelAttribute("code", code)
                .modelAttribute("text", text)
                .modelAttribute("key", UUID.randomUUID().toString())
                .modelAttribute("error", error)
                .build();
    }

    private Rendering.Builder<?> page(String view, HttpStatus status) {
        return Rendering.view(view).status(status).modelAttribute("exit", properties.exitUrl());
    }
}
