package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT(store = AvertIT.Store.MONGO)
class RegistryIT {

    @Autowired
    WebTestClient client;

    @Test
    void isSeededAndPagedWithoutGapOrRepeat() {
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = Objects.requireNonNull(Api.of(client)
                    .get("/v1/mechanisms?limit=20" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .expectStatus()
                    .isOk()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody());
            page.get("items").forEach(item -> seen.add(item.get("mechanismId").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        assertThat(seen).contains("torture", "upr", "commission-south-sudan").hasSizeGreaterThan(80);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void saysWhoHasAnExplicitDimensionAndGuessesNothing() {
        Api.of(client)
                .get("/v1/mechanisms/commission-south-sudan")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.preventionDimension")
                .isEqualTo("EXPLICIT");
        Api.of(client)
                .get("/v1/prevention-report")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows[?(@.type == 'SPECIAL_PROCEDURE_THEMATIC')].notStated")
                .isEqualTo(46);
    }

    @Test
    void refusesANewMechanismWithoutPreventionComponentOrWaiver() {
        var geneva = Api.of(client).as(TestIssuer.token("human-rights").roles("geneva"));
        var bare =
                Map.of("name", "Sample Forum", "type", "FORUM", "mandate", "A sample.", "preventionDimension", "NONE");
        geneva.post("/v1/mechanisms", bare)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/waiverReason");
        geneva.post(
                        "/v1/mechanisms",
                        Map.of(
                                "name",
                                "Sample Forum",
                                "type",
                                "FORUM",
                                "mandate",
                                "A sample.",
                                "preventionDimension",
                                "NONE",
                                "waiverReason",
                                "It meets once only."))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/v1/mechanisms/sample-forum");
    }

    @Test
    void refusesACursorThatItDidNotIssue() {
        Api.of(client)
                .get("/v1/mechanisms?cursor=bm90LW91cnM")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo("cursor");
    }
}
