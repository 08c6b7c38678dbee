package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitteeIT extends FacilityFixture {

    @Test
    void showsStatesToAllAndPersonsToTheSecretariatAlone() {
        composeCommittee(COMMITTEE, List.of("XCA"));
        var forSecretariat = ok(secretariat().get("/v1/committee"));
        assertThat(forSecretariat.path("members")).hasSize(5);
        assertThat(forSecretariat.at("/members/0/person/subject").asString()).startsWith("member-");
        var forStates = ok(state("XAA").get("/v1/committee"));
        assertThat(forStates.at("/alternates/0/state").asString()).isEqualTo("XCA");
        assertThat(forStates.at("/members/0").has("person")).isFalse();
    }

    @Test
    void refusesTwoOfOneRegionAndStaleWrites() {
        var etag = etag(secretariat().get("/v1/committee"));
        secretariat()
                .put("/v1/committee", Map.of("members", List.of()))
                .expectStatus()
                .isBadRequest();
        composeCommittee(COMMITTEE, List.of());
        secretariat()
                .ifMatch(etag)
                .put(
                        "/v1/committee",
                        Map.of("members", ok(secretariat().get("/v1/committee")).path("members")))
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void publishesTheCriteriaAndKeepsTheirWeightsAtAHundred() {
        var before = ok(api.anonymous().get("/v1/screening-criteria"));
        var etag = etag(api.anonymous().get("/v1/screening-criteria"));
        var criteria = before.path("criteria");
        secretariat()
                .ifMatch(etag)
                .put("/v1/screening-criteria", Map.of("reason", "Less.", "criteria", List.of(criteria.get(0))))
                .expectStatus()
                .isEqualTo(422);
        var after = ok(secretariat()
                .ifMatch(etag)
                .put("/v1/screening-criteria", Map.of("reason", "Confirmed.", "criteria", criteria)));
        assertThat(after.path("version").asLong())
                .isEqualTo(before.path("version").asLong() + 1);
        secretariat()
                .put("/v1/screening-criteria", Map.of("reason", "Again.", "criteria", criteria))
                .expectStatus()
                .isEqualTo(428);
    }
}
