package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FundingIT extends PortalIT {

    private static final String REQUEST = "/funding/FR-3QZC-81MD";

    @Test
    void listsWhatIsPublishedWithNeedAndGap() {
        var page = page("/funding");

        assertThat(page.select(".card h2").eachText())
                .startsWith("Investigating and preventing attacks on journalists in North Province")
                .hasSize(3);
        assertThat(page.select(".card").get(0).text())
                .contains(
                        "Sample State A",
                        "African States",
                        "USD 240,000 missing",
                        "USD 180,000 secured of USD 420,000");
        assertThat(page.text()).contains("The need in US dollars is not known yet: no rate for XOF.");
    }

    @Test
    void asksTheApiForWhatTheFormSays() {
        var page = page("/funding?region=AFRICAN&area=&sdg=16&theme=legal-aid&minGap=1000&evidenceComplete=true");

        assertThat(GATEWAY.lastBelow("/api/funding").uri())
                .isEqualTo("/api/funding/v1/funding-requests?region=AFRICAN&theme=legal-aid&sdg=16&minGap=1000"
                        + "&evidenceComplete=true&limit=20");
        assertThat(page.select("#region option[selected]").val()).isEqualTo("AFRICAN");
        assertThat(page.select(".more a").attr("href"))
                .endsWith("&evidenceComplete=true&cursor=opaque%2Bcursor%3D%3D")
                .startsWith("/funding?region=AFRICAN");
    }

    @Test
    void passesOnWhoAsksSoThatTheGatewayCountsTheReader() {
        client.get()
                .uri("/funding")
                .header("X-Forwarded-For", "203.0.113.4")
                .header("X-Request-Id", "request-0001")
                .exchange();

        var seen = GATEWAY.lastBelow("/api/funding").headers();
        assertThat(seen.get("X-Forwarded-For")).isEqualTo("203.0.113.4");
        assertThat(seen.get("X-Request-Id")).isEqualTo("request-0001");
    }

    @Test
    void aFieldThatMakesNoSenseIsABadRequest() {
        var page = page(get("/funding?sdg=many", null), 400);

        assertThat(page.select("h1").text()).isEqualTo("This request was not understood");
    }

    @Test
    void showsOneRequestWithEvidenceAndEachRuleOfEachSource() {
        var page = page(REQUEST);

        assertThat(page.select("h1").text()).startsWith("Investigating");
        assertThat(page.select(".check-yes")).hasSize(4);
        assertThat(page.select(".rule-failed").text()).contains("Failed", "above the most that the fund gives");
        assertThat(page.select("a[href^=mailto]").text()).isEqualTo("facility@example.org");
        assertThat(page.html()).doesNotContain("AV-");
    }

    @Test
    void staysReadableWithoutTheMatchingAndSaysSo() {
        GATEWAY.fail("/api/funding/v1/funding-requests/FR-3QZC-81MD/matches", 503);

        assertThat(page(REQUEST).select("[role=status]").text()).contains("cannot be shown at present");
    }

    @Test
    void namesStatesByCodeWhileTheirNamesAreMissing() {
        GATEWAY.fail("/api/recommendations", 503);

        assertThat(page("/funding").select(".card-over").text()).containsAnyOf("XAA", "Sample State A");
    }

    @Test
    void anUnknownRequestIsAHumanPage() {
        var page = page(get("/funding/FR-0000-0000", null), 404);

        assertThat(page.select("h1").text()).isEqualTo("There is nothing here");
    }

    @Test
    void saysWhichServiceDoesNotAnswer() {
        GATEWAY.fail("/api/funding", 503);

        assertThat(page(get("/funding", null), 503).text()).contains("The funding service does not answer.");
    }
}
