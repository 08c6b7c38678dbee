package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The pages for somebody at risk: no login, no cookie, no script, small, and nothing that was typed is lost or kept. */
class ReportIT extends PortalIT {
    private static final String CODE = "4821-3905-7716-8203-3491-7026-5846";
    private static final String TEXT = "What happened at the quarry on the hill. Sample data.";
    private static final int SMALL = 50_000;

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report/complaint", "/report/signal", "/report/reprisal", "/report/code"})
    void areSmallWithoutScriptWithoutCookieAndWithAWayOut(String path) {
        var answer =
                get(path, null).expectStatus().isOk().expectBody(String.class).returnResult();
        var page = Jsoup.parse(String.valueOf(answer.getResponseBody()));

        assertThat(answer.getResponseCookies()).isEmpty();
        assertThat(size(String.valueOf(answer.getResponseBody())) + sizeOfAssets(page))
                .isLessThan(SMALL);
        assertThat(page.select("script, [style], style, iframe, form[action^=http], [src^=http]"))
                .isEmpty();
        assertThat(page.select("link[href^=http]")).isEmpty();
        assertThat(page.select("a.exit").attr("rel")).contains("noreferrer");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allMatch(field -> !page.select("label[for=" + field.id() + "]").isEmpty());
        assertThat(page.text()).doesNotContain("??", "{0}", "null");
        var headers = answer.getResponseHeaders();
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'")
                .doesNotContain("script-src", "unsafe");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getCacheControl()).contains("no-store");
    }

    private int sizeOfAssets(Document page) {
        return page.select("link[href]").eachAttr("href").stream()
                .mapToInt(asset -> size(String.valueOf(get(asset, null)
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())))
                .sum();
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, /api/mechanisms/v1/communication-channel/communications",
        "signal, /api/earlywarning/v1/source-channel/signals",
        "reprisal, /api/mechanisms/v1/reprisal-channel/reports"
    })
    void showTheCodeOnceAndSetNothing(String kind, String api) {
        var answer = post("/report/" + kind, filled(kind)).expectStatus().isOk().expectBody(String.class);
        var result = answer.returnResult();

        assertThat(Jsoup.parse(String.valueOf(result.getResponseBody()))
                        .select(".code")
                        .text())
                .isEqualTo(CODE);
        assertThat(result.getResponseCookies()).isEmpty();
        assertThat(result.getResponseHeaders().getCacheControl()).contains("no-store");
        var seen = GATEWAY.lastBelow(api).headers();
        assertThat(seen.get("Idempotency-Key")).hasSize(36);
        assertThat(seen.contains("Authorization") || seen.contains("Cookie")).isFalse();
        assertThat(seen.contains("X-Request-Id") || seen.contains("traceparent"))
                .isFalse();
    }

    @Test
    void knowNobodyAlsoWhenSomebodyIsSignedIn() {
        var session = signIn("human-rights");
        var page = page(get("/report", session), 200);
        assertThat(page.text()).doesNotContain("Sign out");

        client.post()
                .uri("/report/complaint")
                .cookie(session.getName(), session.getValue())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(form(filled("complaint"))))
                .exchange()
                .expectStatus()
                .isOk();
        var seen = GATEWAY.lastBelow("/api/mechanisms/v1/communication-channel").headers();
        assertThat(seen.contains("Authorization")).isFalse();
    }

    @Test
    void keepWhatWasTypedWhenSomethingIsWrong() {
        var typed = filled("signal");
        typed.put("state", "Atlantis");
        typed.remove("gravity");
        typed.put("occurredOn", "2999-01-01");

        var page = page(post("/report/signal", typed), 422);

        assertThat(page.select("#text").text()).isEqualTo(TEXT);
        assertThat(page.select("#state").attr("value")).isEqualTo("Atlantis");
        assertThat(page.select("#teller-DEFENDER").hasAttr("checked")).isTrue();
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#state", "#gravity", "#occurredOn");
        assertThat(page.select("#state").attr("aria-describedby")).contains("state-error");
    }

    @ParameterizedTest
    @CsvSource({"complaint, 2", "signal, 6", "reprisal, 2"})
    void markEveryFieldThatIsMissing(String kind, int needed) {
        var page = page(post("/report/" + kind, Map.of()), 422);

        var missing = page.select(".errors a").eachAttr("href");
        assertThat(missing).hasSize(needed);
        assertThat(missing)
                .allMatch(field -> page.select(field).is("[aria-invalid=true], fieldset.wrong"))
                .allMatch(field -> page.select(field).attr("aria-describedby").contains(field.substring(1) + "-error"));
        assertThat(page.select("[aria-invalid=true], .wrong")).hasSize(needed);
    }

    @Test
    void markWhatIsMissingToComeBack() {
        assertThat(page(post("/report/code", Map.of()), 422).select("fieldset.wrong"))
                .hasSize(1);
        assertThat(page(post("/report/code", Map.of("kind", "signal")), 422).select("#code[aria-invalid=true]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 429, 400, 422})
    void keepWhatWasTypedWhenTheServiceDoesNotTakeIt(int status) {
        GATEWAY.fail("/api/mechanisms/v1/communication-channel", status);
        var typed = filled("complaint");

        var page = page(post("/report/complaint", typed), status);

        assertThat(page.select("#text").text()).isEqualTo(TEXT);
        assertThat(page.select(".errors")).hasSize(1);
        assertThat(page.select("input[name=key]").attr("value").equals(typed.get("key")))
                .isEqualTo(status != 422);
    }

    @Test
    void takeTheLongestTextInAnyScript() {
        var typed = filled("complaint");
        typed.put("text", "ع".repeat(50_000));

        assertThat(page(post("/report/complaint", typed), 200).select(".code").text())
                .isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "signal", "reprisal"})
    void letsTheHolderOfACodeReadAndAnswer(String kind) {
        var file = page(post("/report/code", Map.of("kind", kind, "code", CODE)), 200);

        assertThat(file.select(".lines li")).hasSize(2);
        assertThat(file.text()).contains("When was it?", "At dawn.", "photo.jpg");
        var form = file.select("form[action$=answers]");
        assertThat(form.attr("action")).isEqualTo("/report/" + kind + "/answers");
        var key = form.select("input[name=key]").attr("value");
        var answered = post("/report/" + kind + "/answers", Map.of("key", key, "code", CODE, "text", "At dawn."));
        assertThat(page(answered, 200).select(".lines li")).hasSize(2);
    }

    @Test
    void sayTheSameToEveryWrongCodeAndGiveItBackToBeCompared() {
        GATEWAY.fail("/api/mechanisms/v1/communication-channel", 404);

        var page = page(post("/report/code", Map.of("kind", "complaint", "code", "1234")), 404);

        assertThat(page.select(".errors").text()).contains("A lost code cannot be recovered");
        assertThat(page.select("#code").attr("value")).isEqualTo("1234");
    }

    @Test
    void keepAnAnswerThatCouldNotBeSent() {
        GATEWAY.fail("/api/mechanisms/v1/reprisal-channel/answers", 503);

        var page = page(
                post("/report/reprisal/answers", Map.of("key", "x", "code", CODE, "text", "Words to be kept.")), 503);

        assertThat(page.select("#text").text()).isEqualTo("Words to be kept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "signal", "reprisal"})
    void takeAFile(String kind) {
        assertThat(page(upload(kind, new byte[5000]), 200).text()).contains("photo.jpg");
        assertThat(page(upload(kind, new byte[0]), 422).select("#file-error")).hasSize(1);
        client.post()
                .uri("/report/" + kind + "/attachments")
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=end"))
                .bodyValue(new byte[12_000_000])
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void areNoPlaceForAnythingElse() {
        get("/report/nothing", null).expectStatus().isNotFound();
        client.post().uri("/report/nothing").exchange().expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec upload(String kind, byte[] content) {
        var parts = new MultipartBodyBuilder();
        parts.part("code", CODE);
        parts.part("file", content, MediaType.IMAGE_JPEG).filename("photo.jpg");
        return client.post()
                .uri("/report/" + kind + "/attachments")
                .header(HttpHeaders.ACCEPT, "text/html")
                .body(BodyInserters.fromMultipartData(parts.build()))
                .exchange();
    }

    private WebTestClient.ResponseSpec post(String path, Map<String, String> form) {
        return client.post()
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .header(HttpHeaders.ACCEPT, "text/html")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(form(form)))
                .exchange();
    }

    private static LinkedMultiValueMap<String, String> form(Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        return form;
    }

    private static Map<String, String> filled(String kind) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", "5f0c7c2e-0b8f-4f6e-9d53-0a4f2d8f1a11");
        form.put("state", "xaa");
        form.put("text", TEXT);
        form.put("contact", "by the bridge");
        if (kind.equals("signal")) {
            form.put("teller", "DEFENDER");
            form.put("violationType", "ATTACK_ON_DEFENDER");
            form.put("gravity", "SERIOUS");
            form.put("occurredOn", "2026-05-04");
        }
        return form;
    }
}
