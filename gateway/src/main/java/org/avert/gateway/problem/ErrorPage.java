package org.avert.gateway.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** What a person sees when the portal itself cannot answer. */
final class ErrorPage {

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
        <title>%1$s – Avert</title></head>
        <body><main>
        <h1>%1$s</h1>
        <p>%2$s</p>
        <p>Nothing that you had stored is lost. Please try again in a little while.</p>
        <p>Reference for support: <code>%3$s</code></p>
        </main></body>
        </html>
        """;

    private ErrorPage() {}

    static byte[] of(GatewayProblem problem, String traceId) {
        var detail = problem.getMessage() == null ? "" : problem.getMessage();
        return PAGE.formatted(problem.status().getReasonPhrase(), HtmlUtils.htmlEscape(detail), traceId)
                .getBytes(StandardCharsets.UTF_8);
    }
}
