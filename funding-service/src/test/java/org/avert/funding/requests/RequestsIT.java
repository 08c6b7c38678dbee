package org.avert.funding.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.funding.Scenario.body;
import static org.avert.funding.Scenario.json;
import static org.avert.funding.Scenario.secretariat;
import static org.avert.funding.Scenario.state;
import static org.avert.funding.Scenario.text;

import java.util.List;
import java.util.UUID;
import org.avert.funding.Scenario;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AvertIT
class RequestsIT {
    private static final long NEED = 25_000_000;

    @Autowired
    private Api api;

    private Scenario scenario;

    @BeforeEach
    void people() {
        scenario = new Scenario(api);
    }

    @Test
    void agreedPlanBecomesADraftThatNobodyElseSees() {
        var opened = scenario.planOf("XAA", NEED);

        var file = json(scenario.as(secretariat()).get(opened.file()));
        assertThat(file.get("status").asString()).isEqualTo("DRAFT");
        assertThat(file.get("caseReference").asString()).isEqualTo(opened.caseReference());
        assertThat(file.at("/figures/usd/need/minorUnits").asLong()).isEqualTo(NEED);
        assertThat(file.get("allowedSteps").toString()).isEqualTo("[\"WRITE_TEXT\",\"CLOSE\"]");
        scenario.anyone().get(opened.page()).expectStatus().isNotFound();
        scenario.as(state("XBB")).get(opened.file()).expectStatus().isNotFound();
        scenario.as(state("XAA")).get(opened.file()).expectStatus().isOk();
    }

    @Test
    void samePlanTwiceHasOneEffect() {
        var event = UUID.randomUUID();
        var planId = UUID.randomUUID().toString();
        var reference = CaseReference.random().toString();
        var body = Scenario.plan(event, reference, planId, "XAA", "USD", NEED);

        var first = json(scenario.handOver(event, body).expectStatus().isCreated());
        var again = json(scenario.handOver(event, body).expectStatus().isCreated());
        var otherEvent = UUID.randomUUID();
        var anew = json(scenario.handOver(otherEvent, Scenario.plan(otherEvent, reference, planId, "XAA", "USD", NEED))
                .expectStatus()
                .isCreated());

        assertThat(again).isEqualTo(first);
        assertThat(anew.get("id")).isEqualTo(first.get("id"));
        var files = json(scenario.as(secretariat()).get("/v1/request-files?caseReference=" + reference));
        assertThat(files.get("items")).hasSize(1);
        var part = json(scenario.as(secretariat()).get("/v1/cases/" + reference));
        assertThat(part.get("steps")).hasSize(1);
    }

    @Test
    void isPublishedOnlyWithTheStatesConsentToExactlyItsText() {
        var opened = scenario.planOf("XAA", NEED);
        scenario.as(secretariat())
                .post(opened.file() + "/publication")
                .expectStatus()
                .isEqualTo(409);

        var hash = json(scenario.write(opened, text("First title", "police-training"))
                        .expectStatus()
                        .isOk())
                .get("publicTextSha256")
                .asString();
        var newHash = json(scenario.write(opened, text("Second title", "police-training"))
                        .expectStatus()
                        .isOk())
                .get("publicTextSha256")
                .asString();
        assertThat(newHash).isNotEqualTo(hash);

        scenario.consent(opened, "XBB", newHash).expectStatus().isNotFound();
        assertThat(body(scenario.consent(opened, "XAA", hash).expectStatus().isEqualTo(409)))
                .contains(newHash);
        assertThat(body(scenario.as(secretariat())
                        .post(opened.file() + "/publication")
                        .expectStatus()
                        .isEqualTo(409)))
                .contains("AWAITING_CONSENT")
                .contains("CONSENT");

        scenario.consent(opened, "XAA", newHash).expectStatus().isOk();
        scenario.as(secretariat())
                .post(opened.file() + "/publication")
                .expectStatus()
                .isOk();
        assertThat(json(scenario.anyone().get(opened.page()).expectStatus().isOk())
                        .get("title")
                        .asString())
                .isEqualTo("Second title");
    }

    @Test
    void changedTextLeavesThePublicPagesUntilTheStateConsentsAgain() {
        var opened = scenario.published(scenario.planOf("XAA", NEED), "XAA", "police-training");

        var changed = json(scenario.write(opened, text("Changed title", "police-training"))
                .expectStatus()
                .isOk());

        assertThat(changed.get("status").asString()).isEqualTo("AWAITING_CONSENT");
        assertThat(changed.has("consent")).isFalse();
        scenario.anyone().get(opened.page()).expectStatus().isNotFound();
        assertThat(body(scenario.anyone().get("/v1/funding-requests"))).doesNotContain(opened.publicReference());
    }

    @Test
    void publicAnswersNeverCarryACaseReference() {
        var opened = scenario.published(scenario.planOf("XAA", NEED), "XAA", "housing-rights");

        for (var path :
                new String[] {opened.page(), "/v1/funding-requests", opened.page() + "/matches", "/v1/sources"}) {
            assertThat(body(scenario.anyone().get(path).expectStatus().isOk()))
                    .doesNotContain("AV-")
                    .doesNotContain(opened.planId())
                    .doesNotContain(opened.requestId());
        }
        assertThat(body(scenario.write(opened, text("See " + opened.caseReference(), "housing-rights"))
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("/title");
    }

    @Test
    void textIsChangedOnlyByWhoHasReadTheLatest() {
        var opened = scenario.planOf("XAA", NEED);
        var path = opened.file() + "/public-text";

        scenario.as(secretariat())
                .put(path, text("Title", "housing"))
                .expectStatus()
                .isEqualTo(428);
        scenario.as(secretariat())
                .ifMatch("\"99\"")
                .put(path, text("Title", "housing"))
                .expectStatus()
                .isEqualTo(412);
        scenario.as(secretariat())
                .ifMatch("\"1\"")
                .put(path, "{}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whoMayNotSeeTheFileLearnsNothingOfWhatIsWrong() {
        var opened = scenario.planOf("XAA", NEED);

        scenario.as(state("XBB"))
                .post(opened.file() + "/consent", "{}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void readersFindRequestsByWhatTheyLookForPageByPage() {
        for (int index = 0; index < 3; index++) {
            scenario.published(scenario.planOf("XCC", 1_000_000 * (index + 1)), "XCC", "paged-theme");
        }
        var path = "/v1/funding-requests?state=XCC&theme=paged-theme&region=AFRICAN&sdg=16&area=LAW_ENFORCEMENT"
                + "&stage=IMPLEMENTATION&evidenceComplete=true&limit=2";

        var first = json(scenario.anyone().get(path).expectStatus().isOk());
        var second =
                json(scenario.anyone().get(path + "&cursor=" + first.get("next").asString()));

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(json(scenario.anyone().get(path + "&minGap=20000&maxGap=20000"))
                        .get("items"))
                .hasSize(1);
        assertThat(json(scenario.anyone().get(path + "&deadlineBefore=2050-01-01"))
                        .get("items"))
                .isEmpty();
        assertThat(json(scenario.anyone().get(path + "&status=CLOSED")).get("items"))
                .isEmpty();
        scenario.anyone().get(path + "&cursor=made-up").expectStatus().isBadRequest();
    }

    @Test
    void needInAnotherCurrencyIsNotKnownInDollarsUntilItHasARate() {
        var opened = scenario.planOf("XAA", "EUR", 10_000_000);
        var before = json(scenario.as(secretariat()).get(opened.file()));
        assertThat(before.at("/figures/usd").has("gap")).isFalse();
        assertThat(before.at("/figures/usd/missingRates").toString()).isEqualTo("[\"EUR\"]");

        var after = json(scenario.as(secretariat())
                .ifMatch("\"1\"")
                .put(opened.file() + "/rates", """
                {"rates":[{"currency":"EUR","rateToUsd":"1.0834","rateDate":"2026-05-01","source":"Treasury"}]}""")
                .expectStatus()
                .isOk());

        assertThat(after.at("/figures/usd/gap/minorUnits").asLong()).isEqualTo(10_834_000);
        assertThat(after.at("/rates/0/rateToUsd").asString()).isEqualTo("1.0834");
    }

    @Test
    void closedRequestStaysReadableAndUnpublishedOneIsWithdrawn() {
        var opened = scenario.published(scenario.planOf("XAA", NEED), "XAA", "closing");
        var draft = scenario.planOf("XAA", NEED);
        var reason = "{\"reason\":\"The need is met.\"}";

        scenario.as(secretariat())
                .post(opened.file() + "/closure", reason)
                .expectStatus()
                .isOk();
        assertThat(json(scenario.as(secretariat()).post(draft.file() + "/closure", reason))
                        .get("status")
                        .asString())
                .isEqualTo("WITHDRAWN");

        var page = body(scenario.anyone().get(opened.page()).expectStatus().isOk());
        assertThat(page).contains("\"status\":\"CLOSED\"").doesNotContain("The need is met.");
        scenario.anyone().get(draft.page()).expectStatus().isNotFound();
        scenario.as(secretariat())
                .post(opened.file() + "/closure", reason)
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void countryTeamSeesTheFilesOfItsCountriesOnly() {
        var own = scenario.planOf("XDD", NEED);
        var other = scenario.planOf("XEE", NEED);
        var team = TestIssuer.token("development", "country-team").bind("countries", List.of("XDD", "XFF"));

        assertThat(body(scenario.as(team)
                        .get("/v1/request-files")
                        .expectStatus()
                        .isOk()))
                .contains(own.requestId())
                .doesNotContain(other.requestId());
        scenario.as(team).get(other.file()).expectStatus().isNotFound();
    }

    @Test
    void planInACurrencyThatIsNoneIsRefused() {
        var event = UUID.randomUUID();
        var body = Scenario.plan(
                event, CaseReference.random().toString(), UUID.randomUUID().toString(), "XAA", "ZZZ", NEED);

        assertThat(body(scenario.handOver(event, body).expectStatus().isEqualTo(422)))
                .contains("/data/activities/0/cost");
    }
}
