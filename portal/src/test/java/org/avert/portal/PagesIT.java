package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What holds for every page: it can be read without script, by a screen reader, under a strict policy. */
class PagesIT extends PortalIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signin",
                "/funding",
                "/funding/FR-3QZC-81MD",
                "/recommendations",
                "/recommendations/6a0f4c0e-3a74-4d0e-8b0e-0d2f8f3f1a01",
                "/recommendations/matrix/XAA",
                "/cases",
                "/cases/" + CASE,
                "/board",
                "/board/patterns/33333333-3333-4333-8333-333333333333",
                "/board/series/11111111-1111-4111-8111-111111111111",
                "/account",
                "/people",
                "/people/new",
                "/people/7f0a1d1c-4d8a-4a57-8e53-9a7c9ad3a001",
                "/clients",
                "/clients/new",
                "/clients/99999999-2222-4333-8444-555555555501",
                "/grants"
            })
    void isWellFormedForEverybody(String path) {
        var page = page(path, signIn("human-rights"));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.title()).endsWith(" – Avert").hasSizeGreaterThan(9);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a.govuk-skip-link").attr("href")).isEqualTo("#main");
        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
        assertThat(page.select("input:not([type=hidden]), select")).allMatch(field -> isLabelled(page, field));
        assertThat(page.select("svg:not([aria-hidden]):not([role=img])")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.text()).doesNotContain("??", "{0}", "null");
    }

    @Test
    void allowsNothingFromElsewhere() {
        get("/", null)
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                                .doesNotContain("unsafe"))
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/avert.css",
                "/assets/avert.svg",
                "/assets/govuk/govuk-frontend.min.css",
                "/assets/htmx/htmx.min.js"
            })
    void whatPagesNeedIsServedHere(String path) {
        get(path, null).expectStatus().isOk().expectHeader().valueMatches("Cache-Control", "max-age=3600.*");
    }

    @Test
    void programsGetProblems() {
        problem(client.get().uri("/nothing").exchange(), 404);
        problem(client.post().uri("/funding").bodyValue("{}").exchange(), 405);
        problem(client.method(HttpMethod.DELETE).uri("/").exchange(), 405);
        problem(
                client.get()
                        .uri(URI.create("http://127.0.0.1:" + port + "/a;b"))
                        .exchange(),
                400);
    }

    private static void problem(WebTestClient.ResponseSpec answer, int status) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.traceId")
                .exists();
    }

    private static boolean isLabelled(Document page, Element field) {
        return !page.select("label[for=" + field.id() + "]").isEmpty();
    }
}
