package org.avert.earlywarning;

import static org.avert.kit.test.TestIssuer.token;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.kit.test.OwnershipMatrix;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A signal and an analysis of State XAA; the President is of State XAA, too. */
class OwnershipIT extends EarlywarningFixture {
    private static final Map<String, Object> WHY = Map.of("reasons", "It is time.");
    private static final String WORDS = "Killings of reporters in ";

    @Autowired
    WebTestClient client;

    @BeforeEach
    void thePresidentIsOfTheState() {
        var geneva = humanRights("geneva");
        var roll = geneva.get("/v1/bureau-roll").returnResult(JsonNode.class);
        seats(geneva.ifMatch(Objects.requireNonNull(roll.getResponseHeaders().getETag())), "XAA", "XPB");
    }

    @TestFactory
    Stream<DynamicTest> ownership() {
        var analysis = transmitted("XAA");
        var opening = opened(analysis);
        return OwnershipMatrix.of("earlywarning")
                .at(client)
                .object("analysisId", analysis.path("id").asString())
                .object("reference", analysis.path("reference").asString())
                .object("signalId", redSignal())
                // a report of a source hangs on its signal: who does not see that finds neither
                .object("attachmentId", UUID.randomUUID().toString())
                .object("openingId", opening)
                .secret(WORDS + "XAA")
                .office("high-commissioner")
                .sees(
                        "the assigned",
                        "analyst",
                        person("analyst", "ana"),
                        analysisOf("updateAnalysis", "submitAnalysis", "endBreakGlass"))
                .sees("a named reader", "new-york", newYork("named")::sign, analysisOf())
                .sees("a member of another State", "bureau", person("bureau", "bureau"), analysisOf("recordBureauView"))
                .sees("who presides in the President's place", "bureau", person("bureau", "bureau"), "decideCourse")
                .sees("who told it", "civil-society", watch(), "getSignal")
                .blind("the recused", "president", person("president", "president"))
                .blind("another analyst", "analyst", person("analyst", "eve"))
                .cases();
    }

    @Test
    void whoHoldsTheOfficeAndStandsNotOnTheRollSeesNothing() {
        var path = "/v1/analyses/" + transmitted("XBC").path("id").asString();
        api.as(token("human-rights", "president").subject("another"))
                .get(path)
                .expectStatus()
                .isNotFound();
        ok(president().get(path));
    }

    @Test
    void aRecusedMemberIsBlindEvenWhenNamed() {
        var path = "/v1/analyses/" + transmitted("XPB").path("id").asString();
        ok(highCommissioner().post(path + "/readers", named("human-rights", "bureau")));
        bureau().get(path).expectStatus().isNotFound();
        ok(president().get(path));
    }

    @Test
    void onlyWhoPresidesDecides() {
        var path = "/v1/analyses/" + transmitted("XBE").path("id").asString();
        ok(bureau().post(path + "/bureau-views", Map.of("view", "In confidence.")));
        var decision = Map.of("course", "QUIET_DIPLOMACY", "reasons", "In confidence.");
        refused(bureau().post(path + "/decision", decision), 403);
        ok(president().post(path + "/decision", decision));
    }

    private static String[] analysisOf(String... more) {
        return Stream.concat(Stream.of("getAnalysis", "getEarlyWarningCase"), Stream.of(more))
                .toArray(String[]::new);
    }

    private JsonNode transmitted(String state) {
        var analysis = openAnalysis(raisedPattern(state));
        var path = "/v1/analyses/" + analysis.path("id").asString();
        ok(analyst()
                .ifMatch("\"1\"")
                .put(
                        path,
                        Map.of(
                                "title",
                                WORDS + state,
                                "findings",
                                "Three were killed.",
                                "recommendation",
                                "Offer help.")));
        ok(analyst().post(path + "/readers", named("peace-security", "named")));
        ok(analyst().post(path + "/submission", WHY));
        ok(highCommissioner().post(path + "/transmission", WHY));
        return analysis;
    }

    private static Map<String, Object> named(String realm, String subject) {
        return Map.of(
                "person", Map.of("issuer", TestIssuer.issuer(realm), "subject", subject),
                "duty", "READER",
                "reasons", "Needs to know.");
    }

    private String opened(JsonNode analysis) {
        var path = "/v1/analyses/" + analysis.path("id").asString() + "/break-glass";
        var why = Map.of("reason", "The mission asks which places to avoid.", "minutes", 5);
        return created(api.as(newYork("on-duty")).post(path, why)).path("id").asString();
    }

    private String redSignal() {
        var red = signal("XAA", MONDAY, "Port Dogwood");
        red.put("tlp", "RED");
        return submit(api.as(watchToken()), red).path("id").asString();
    }

    private static TestToken newYork(String subject) {
        return token("peace-security", "new-york").subject(subject);
    }

    private static TestToken watchToken() {
        return token("partners", "civil-society").subject("watcher").organisation("watch");
    }

    private static java.util.function.Supplier<String> watch() {
        return watchToken()::sign;
    }

    private static java.util.function.Supplier<String> person(String role, String subject) {
        return token("human-rights", role).subject(subject)::sign;
    }
}
