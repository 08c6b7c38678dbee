package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.kit.test.TestIssuer.token;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** A confidential analysis opened in an emergency, and levels that take effect with the next request. */
class BreakGlassIT extends EarlywarningFixture {
    private static final Map<String, Object> WHY =
            Map.of("reason", "The mission asks which places to avoid tonight.", "minutes", 60);

    @Autowired
    DatabaseClient database;

    @Test
    void opensTheFileBeforeTheEyesOfItsOwnerWhoEndsItAtOnce() {
        var path = analysis("XGA");
        refused(newYork().get(path), 404);

        var opened = created(newYork().post(path + "/break-glass", WHY));
        assertThat(ok(newYork().get(path)).path("openings")).isEmpty();
        assertThat(ok(newYork().get(path)).path("readers")).isEmpty();

        var seen = ok(analyst().get(path)).path("openings").path(0);
        assertThat(seen.path("office").asString()).isEqualTo("new-york");
        assertThat(seen.path("reason").asString()).contains("tonight");
        assertThat(ok(analyst().get("/v1/break-glass")).at("/items/0/id")).isEqualTo(opened.path("id"));
        assertThat(ok(analyst("eve").get("/v1/break-glass")).path("items")).isEmpty();
        assertThat(acts(path, "breakGlass")).isPositive();

        var end = path + "/break-glass/" + opened.path("id").asString() + "/end";
        refused(analyst("eve").post(end), 404);
        assertThat(ok(analyst().post(end)).path("endedAt").isMissingNode()).isFalse();
        refused(newYork().get(path), 404);
    }

    @Test
    void isForFourHoursAtMostAndNeverWithoutAReason() {
        var path = analysis("XGB");
        refused(newYork().post(path + "/break-glass", Map.of("reason", WHY.get("reason"), "minutes", 241)), 400);
        refused(newYork().post(path + "/break-glass", Map.of("minutes", 10)), 400);
    }

    @Test
    void whatIsStrictlyConfidentialIsNotThereAndARaisedLevelTakesEffectAtOnce() {
        var path = analysis("XGC");
        created(newYork().post(path + "/break-glass", WHY));
        ok(newYork().get(path));

        var strict = Map.of("level", "STRICTLY_CONFIDENTIAL", "reasons", "The findings name who could be harmed.");
        assertThat(ok(analyst().post(path + "/level", strict)).path("level").asString())
                .isEqualTo("STRICTLY_CONFIDENTIAL");

        refused(newYork().get(path), 404);
        var hidden = refused(newYork().post(path + "/break-glass", WHY), 404);
        var none = refused(newYork().post("/v1/analyses/" + UUID.randomUUID() + "/break-glass", WHY), 404);
        assertThat(hidden.path("detail")).isEqualTo(none.path("detail"));
    }

    @Test
    void strictlyConfidentialIsForWhoPresidesAndNotForTheWholeBureau() {
        var path = analysis("XGD");
        var content = Map.of("title", "Sample", "findings", "Three were killed.", "recommendation", "Offer help.");
        ok(analyst().ifMatch("\"1\"").put(path, content));
        ok(analyst().post(path + "/submission", Map.of("reasons", "It is time.")));
        ok(highCommissioner().post(path + "/transmission", Map.of("reasons", "It is time.")));
        ok(bureau().get(path));
        ok(highCommissioner().post(path + "/level", Map.of("level", "STRICTLY_CONFIDENTIAL", "reasons", "Harm.")));
        refused(bureau().get(path), 404);
        ok(president().get(path));
    }

    @Test
    void whoHasNoRightToNameReadersIsRefusedOnRecord() {
        var path = analysis("XGE");
        created(analyst("eve").post(path + "/break-glass", WHY));
        var reader = Map.of(
                "person", Map.of("issuer", "https://id.example.org/realms/peace-security", "subject", "friend"),
                "duty", "READER",
                "reasons", "A friend.");
        refused(analyst("eve").post(path + "/readers", reader), 403);
        refused(newYork().post(path + "/readers", reader), 403);
        assertThat(refusals("assignReader")).isGreaterThanOrEqualTo(2);
        assertThat(ok(analyst().get(path)).path("readers")).hasSize(1);
    }

    private String analysis(String state) {
        JsonNode opened = openAnalysis(raisedPattern(state));
        return "/v1/analyses/" + opened.path("id").asString();
    }

    private Api newYork() {
        return api.as(token("peace-security", "new-york").subject("on-duty"));
    }

    private long acts(String path, String operation) {
        return count("SELECT count(*) AS n FROM audit WHERE operation = '" + operation + "' AND object_id = '"
                + path.substring(path.lastIndexOf('/') + 1) + "'");
    }

    private long refusals(String operation) {
        return count("SELECT count(*) AS n FROM audit WHERE act = 'REFUSED' AND operation = '" + operation + "'");
    }

    private long count(String sql) {
        return Objects.requireNonNull(database.sql(sql)
                .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
                .one()
                .block());
    }
}
