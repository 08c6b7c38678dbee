package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;

class CasesIT extends PortalIT {

    @Test
    void weavesTheStepsOfAllServicesIntoOneThread() {
        var page = page("/cases/" + CASE, reader());

        assertThat(page.select(".stage-part h2").eachText())
                .containsExactly("Signal", "Decision", "Help", "Money", "Change");
        assertThat(page.select(".stage-part.stage-signal h3").eachText())
                .containsExactly("Visit report issued", "Concern received", "Pattern raised", "Analysis opened");
        assertThat(page.select(".stage-part.stage-decision .office").eachText())
                .containsExactly("High Commissioner", "Bureau of the Council", "President of the Council");
        assertThat(page.select(".stage-part.stage-change h3").eachText())
                .containsExactly("Activity completed", "Action completed", "Recommendation assessed");
        assertThat(page.select(".knot-foot a").eachAttr("href"))
                .contains("/funding/FR-3QZC-81MD", "/board/patterns/33333333-3333-4333-8333-333333333333");
        assertThat(page.select(".notice-warn")).isEmpty();
    }

    @Test
    void whatTheReaderMayNotSeeIsSimplyAbsent() {
        GATEWAY.fail("/api/earlywarning", 403);
        GATEWAY.fail("/api/mechanisms", 404);
        GATEWAY.fail("/api/funding", 404);

        var page = page("/cases/" + CASE, reader());

        assertThat(page.select(".stage-part h2").eachText()).containsExactly("Help", "Money", "Change");
        assertThat(page.select(".notice-warn")).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        GATEWAY.fail("/api/funding", 503);
        GATEWAY.fail("/api/mechanisms", 504);

        assertThat(page("/cases/" + CASE, reader()).select(".notice-warn p").eachText())
                .containsExactly(
                        "The mechanisms service does not answer at present. What it knows is missing on this page.",
                        "The funding service does not answer at present. What it knows is missing on this page.");
    }

    @Test
    void aCaseOfWhichNothingMayBeSeenDoesNotExist() {
        page(get("/cases/AV-0000-0000", reader()), 404);
        page(get("/cases/something", reader()), 404);
    }

    @Test
    void listsEachCaseOnceTheLatestChangedFirst() {
        assertThat(page("/cases", reader()).select(".case-title").eachText())
                .containsExactly("Legal aid in Sample State B", "Protection of journalists in North Province");
    }

    @Test
    void opensACaseByAReferenceTypedByHand() {
        var reader = reader();

        assertThat(redirect(get("/cases?reference=%20av-7k3f-9qxt", reader))).isEqualTo("/cases/" + CASE);
        var page = page("/cases?reference=nonsense", reader);
        assertThat(page.select("#reference-error").text()).contains("AV-7K3F-9QXT");
        assertThat(page.select("#reference").attr("aria-invalid")).isEqualTo("true");
    }

    private ResponseCookie reader() {
        return signIn("human-rights");
    }
}
