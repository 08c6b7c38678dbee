package org.avert.funding.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.funding.Scenario.body;
import static org.avert.funding.Scenario.json;
import static org.avert.funding.Scenario.secretariat;

import org.avert.funding.Scenario;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@AvertIT
class SourcesAndMatchesIT {
    private static final String DETAILS = """
            {"name":"Sample trust fund","kind":"TRUST_FUND","purpose":"For samples.","generic":false,"open":true,
             "windows":[{"code":"POLICE","name":"Police"}],"earmarks":["police-training"],
             "rules":[{"kind":"REGIONS","values":["%s"],"explanation":"One region only."},
                      {"kind":"AMOUNT","maximum":{"currency":"USD","minorUnits":50000000},"explanation":"Half a million."},
                      {"kind":"CALENDAR","closesOn":"2020-01-01","explanation":"Closed long ago."}]}""";

    @Autowired
    private Api api;

    private Scenario scenario;

    @BeforeEach
    void people() {
        scenario = new Scenario(api);
    }

    @Test
    void seededSourcesNameTheSevenAreasAndGuessNoBudget() {
        var fund = json(scenario.anyone()
                .get("/v1/sources/peacebuilding-fund")
                .expectStatus()
                .isOk());

        assertThat(fund.get("windows")).hasSize(7);
        assertThat(fund.at("/rules/0/values")).hasSize(7);
        assertThat(fund.at("/rules/1/values").toString())
                .contains("CONFLICT_ANALYSIS")
                .contains("NEEDS_ASSESSMENT");
        assertThat(fund.has("budget")).isFalse();
        assertThat(body(scenario.anyone().get("/v1/sources")))
                .contains("upr-implementation-fund", "upr-participation-fund", "technical-cooperation-fund");
    }

    @Test
    void sourceIsAddedOnceReadBackAndChangedByWhoReadIt() {
        var added = "{\"sourceId\":\"sample-fund\",\"details\":" + DETAILS.formatted("AFRICAN") + "}";

        scenario.as(secretariat()).post("/v1/sources", added).expectStatus().isCreated();
        scenario.as(secretariat()).post("/v1/sources", added).expectStatus().isEqualTo(409);
        var read = json(
                scenario.anyone().get("/v1/sources/sample-fund").expectHeader().valueEquals("ETag", "\"1\""));
        assertThat(read.at("/rules/1/maximum/minorUnits").asLong()).isEqualTo(50_000_000);
        assertThat(read.at("/rules/2/closesOn").asString()).isEqualTo("2020-01-01");

        var path = "/v1/sources/sample-fund";
        scenario.as(secretariat())
                .put(path, DETAILS.formatted("AFRICAN"))
                .expectStatus()
                .isEqualTo(428);
        scenario.as(secretariat())
                .ifMatch("\"1\"")
                .put(path, DETAILS.formatted("ASIA_PACIFIC"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        scenario.as(secretariat())
                .ifMatch("\"1\"")
                .put(path, DETAILS.formatted("AFRICAN"))
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void malformedRuleIsRefusedWhereItStands() {
        var added = "{\"sourceId\":\"wrong-fund\",\"details\":" + DETAILS.formatted("ATLANTIS") + "}";

        assertThat(body(scenario.as(secretariat())
                        .post("/v1/sources", added)
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("/details/rules/0")
                .contains("ATLANTIS");
    }

    @Test
    void listIsPagedByName() {
        var first = json(scenario.anyone().get("/v1/sources?limit=2&kind=VOLUNTARY_FUND"));
        var second = json(scenario.anyone()
                .get("/v1/sources?limit=2&kind=VOLUNTARY_FUND&cursor="
                        + first.get("next").asString()));

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void everySourceIsHeldAgainstTheRequestEveryRulePassedOrFailed() {
        var opened = scenario.published(scenario.planOf("XAA", 25_000_000), "XAA", "police-training");
        scenario.as(secretariat())
                .post("/v1/sources", "{\"sourceId\":\"closed-fund\",\"details\":" + DETAILS.formatted("AFRICAN") + "}")
                .expectStatus()
                .isCreated();

        var report = json(
                scenario.anyone().get(opened.page() + "/matches").expectStatus().isOk());

        var peacebuilding = match(report, "peacebuilding-fund");
        assertThat(peacebuilding.get("eligible").asBoolean()).isTrue();
        assertThat(peacebuilding.at("/rules/0/found").toString()).isEqualTo("[\"LAW_ENFORCEMENT\"]");
        assertThat(match(report, "upr-implementation-fund").get("eligible").asBoolean())
                .isTrue();
        assertThat(match(report, "upr-participation-fund").get("eligible").asBoolean())
                .isFalse();
        var closed = match(report, "closed-fund");
        assertThat(closed.get("rules")
                        .valueStream()
                        .map(rule -> rule.get("kind").asString() + " "
                                + rule.get("outcome").asString()))
                .containsExactly("REGIONS PASSED", "AMOUNT PASSED", "CALENDAR FAILED");
        assertThat(closed.get("rank").asInt())
                .isGreaterThan(peacebuilding.get("rank").asInt());
        assertThat(report.get("items").valueStream().map(it -> it.get("rank").asInt()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static JsonNode match(JsonNode report, String source) {
        return report.get("items")
                .valueStream()
                .filter(it -> it.get("sourceId").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
