package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseIT extends FacilityFixture {

    @BeforeEach
    void committee() {
        composeCommittee(COMMITTEE, List.of());
    }

    @Test
    void tellsEachReaderTheirPart() {
        var referral = receiveReferral("XAA");
        var reference = referral.path("caseReference").asString();
        var body = draftBody(recommendationOf("XAA"));
        body.put("referralId", referral.path("id").asString());
        var draft = draftApplication("XAA", body);
        var path = "/v1/cases/" + reference;

        assertThat(steps(ok(secretariat().get(path)))).containsExactly("referral-received");
        assertThat(steps(ok(state("XAA").get(path)))).containsExactly("referral-received", "application-drafted");
        member(ASIA).get(path).expectStatus().isNotFound();

        var id = submit("XAA", draft);
        ok(secretariat().post("/v1/applications/" + id + "/completeness"));
        created(score(ASIA, id, "APPROVE"));

        assertThat(steps(ok(member(ASIA).get(path))))
                .containsExactly("application-drafted", "application-submitted", "screening-opened", "score-sealed");
        assertThat(steps(ok(secretariat().get(path)))).contains("referral-received", "score-sealed");
        assertThat(steps(ok(state("XAA").get(path)))).doesNotContain("score-sealed");
        state("XAB").get(path).expectStatus().isNotFound();
        partner("example-forensics").get(path).expectStatus().isForbidden();
    }

    @Test
    void listsTheCasesThatTheReaderMaySee() {
        var referred = receiveReferral("XAA").path("caseReference").asString();
        var draft = draftApplication("XAB", draftBody(recommendationOf("XAB")));
        var own = draft.path("caseReference").asString();
        assertThat(references(ok(state("XAA").get("/v1/cases?limit=200"))))
                .contains(referred)
                .doesNotContain(own);
        assertThat(references(ok(state("XAB").get("/v1/cases?limit=200"))))
                .contains(own)
                .doesNotContain(referred);
        assertThat(references(ok(secretariat().get("/v1/cases?limit=200"))))
                .contains(referred)
                .doesNotContain(own);
        assertThat(references(ok(member(ASIA).get("/v1/cases?limit=200")))).doesNotContain(referred, own);
        var first = ok(secretariat().get("/v1/cases?limit=1"));
        assertThat(first.path("items")).hasSize(1);
    }

    private static List<String> steps(JsonNode part) {
        return part.path("steps")
                .valueStream()
                .map(step -> step.path("step").asString())
                .toList();
    }

    private static List<String> references(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("reference").asString())
                .toList();
    }
}
