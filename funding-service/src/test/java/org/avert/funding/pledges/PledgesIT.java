package org.avert.funding.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.funding.Scenario.body;
import static org.avert.funding.Scenario.donor;
import static org.avert.funding.Scenario.json;
import static org.avert.funding.Scenario.secretariat;
import static org.avert.funding.Scenario.state;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.avert.funding.Scenario;
import org.avert.funding.Scenario.Opened;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestPeer;
import org.avert.kit.test.TestPeer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@AvertIT
class PledgesIT {
    private static final String NOTICES = "/v1/disbursement-notices";
    private static final TestPeer FACILITY = TestPeer.start()
            .answers("POST", NOTICES, any -> Answer.json(201, "{\"id\":\"" + UUID.randomUUID() + "\"}"));

    @Autowired
    private Api api;

    private Scenario scenario;

    @DynamicPropertySource
    static void facility(DynamicPropertyRegistry properties) {
        properties.add("avert.peer.peers.facility", FACILITY::url);
    }

    @AfterAll
    static void stop() {
        FACILITY.close();
    }

    @BeforeEach
    void people() {
        scenario = new Scenario(api);
    }

    private Opened published(long cents) {
        return scenario.published(scenario.planOf("XAA", cents), "XAA", "police-training");
    }

    @Test
    void moneyIsFollowedFromPledgeToDisbursementEachAtItsOwnRate() {
        var opened = published(25_000_000);

        var pledge = json(scenario.pledge(opened, "donor-a", "EUR", 15_000_000, "1.0834")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .exists("Location"));
        var id = pledge.get("pledgeId").asString();
        scenario.commit(id, "donor-a", "EUR", 12_000_000, "1.0900")
                .expectStatus()
                .isOk();
        var paid = json(scenario.disburse(id, "donor-a", "EUR", 5_000_000, "1.1")
                .expectStatus()
                .isCreated());

        assertThat(pledge.at("/amountUsd/minorUnits").asLong()).isEqualTo(16_251_000);
        assertThat(paid.at("/commitment/rateToUsd").asString()).isEqualTo("1.0900");
        assertThat(paid.at("/commitment/amountUsd/minorUnits").asLong()).isEqualTo(13_080_000);
        assertThat(paid.at("/disbursements/0/amountUsd/minorUnits").asLong()).isEqualTo(5_500_000);
        assertThat(paid.at("/disbursed/minorUnits").asLong()).isEqualTo(5_000_000);
        var usd = json(scenario.anyone().get(opened.page())).at("/figures/usd");
        assertThat(usd.at("/pledged/minorUnits").asLong()).isEqualTo(16_251_000);
        assertThat(usd.at("/secured/minorUnits").asLong()).isEqualTo(13_080_000);
        assertThat(usd.at("/disbursed/minorUnits").asLong()).isEqualTo(5_500_000);
        assertThat(usd.at("/gap/minorUnits").asLong()).isEqualTo(11_920_000);
    }

    @Test
    void eachDisbursementIsHandedOverToTheFacilityOnce() {
        var opened = published(25_000_000);
        var id = scenario.pledged(opened, "donor-a", 20_000_000);
        scenario.commit(id, "donor-a", "USD", 20_000_000, "1").expectStatus().isOk();

        scenario.disburse(id, "donor-a", "USD", 8_000_000, "1").expectStatus().isCreated();
        scenario.disburse(id, "donor-a", "USD", 12_000_000, "1").expectStatus().isCreated();

        await().atMost(Duration.ofSeconds(20)).until(() -> notices(opened).size() == 2);
        var notice = FACILITY.requests("POST", NOTICES).stream()
                .filter(it -> it.body().contains(opened.caseReference()))
                .findFirst()
                .orElseThrow();
        assertThat(notice.header("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(notice.body())
                .contains("\"type\":\"org.avert.funding.disbursement-made\"")
                .contains("\"source\":\"/funding\"")
                .contains("\"id\":\"" + notice.header("Idempotency-Key") + "\"")
                .contains(opened.planId())
                .contains(opened.publicReference())
                .contains("\"minorUnits\":8000000")
                .contains("\"disbursedOn\":\"2026-05-05\"");
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(3))
                .until(() -> notices(opened).size() == 2);
    }

    private static List<TestPeer.Received> notices(Opened opened) {
        return FACILITY.requests("POST", NOTICES).stream()
                .filter(it -> it.body().contains(opened.caseReference()))
                .toList();
    }

    @Test
    void replayedPledgeIsOnePledge() {
        var opened = published(25_000_000);
        var pledge = """
                {"amount":{"currency":"USD","minorUnits":100},"rateToUsd":"1","rateDate":"2026-05-04"}""";
        var key = UUID.randomUUID().toString();
        var path = opened.page() + "/pledges";

        var first = body(scenario.as(donor("donor-a"))
                .key(key)
                .post(path, pledge)
                .expectStatus()
                .isCreated());
        var again = body(scenario.as(donor("donor-a"))
                .key(key)
                .post(path, pledge)
                .expectStatus()
                .isCreated());
        scenario.as(donor("donor-a"))
                .key(key)
                .post(path, pledge.replace("100", "200"))
                .expectStatus()
                .isEqualTo(422);

        assertThat(again).isEqualTo(first);
        assertThat(json(scenario.anyone().get(opened.page()))
                        .at("/figures/usd/pledged/minorUnits")
                        .asLong())
                .isEqualTo(100);
    }

    @Test
    void nothingExceedsTheStageBeforeItAndTheFiguresAreNamed() {
        var opened = published(25_000_000);
        var id = scenario.pledged(opened, "donor-a", 10_000_000);

        assertThat(body(scenario.commit(id, "donor-a", "USD", 10_000_001, "1")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("USD 100000.00");
        scenario.disburse(id, "donor-a", "USD", 1, "1").expectStatus().isEqualTo(409);
        scenario.commit(id, "donor-a", "EUR", 100, "1.1").expectStatus().isEqualTo(422);
        scenario.commit(id, "donor-a", "USD", 6_000_000, "1").expectStatus().isOk();
        assertThat(body(scenario.disburse(id, "donor-a", "USD", 6_000_001, "1")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("USD 60000.00");
        scenario.commit(id, "donor-a", "USD", 1, "1").expectStatus().isEqualTo(409);
    }

    @Test
    void twoDonorsAtOneGapNeverOverFundItAndBothAreAnswered() {
        var opened = published(10_000_000);
        var pledges = IntStream.range(0, 6)
                .mapToObj(index -> scenario.pledged(opened, "donor-" + index, 4_000_000))
                .toList();

        // all set off before the first is waited for
        var underWay = IntStream.range(0, 6)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> committed(pledges.get(index), "donor-" + index)))
                .toList();
        var answers = underWay.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(2);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(4);
        assertThat(json(scenario.anyone().get(opened.page()))
                        .at("/figures/usd/secured/minorUnits")
                        .asLong())
                .isEqualTo(8_000_000);
    }

    private int committed(String pledge, String organisation) {
        return scenario.commit(pledge, organisation, "USD", 4_000_000, "1")
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    @Test
    void pledgesAreSeenByTheirDonorTheStateConcernedAndTheSecretariat() {
        var opened = published(25_000_000);
        var id = scenario.pledged(opened, "donor-own", 100);
        var path = "/v1/pledges/" + id;
        var list = "/v1/pledges?publicReference=" + opened.publicReference();

        for (var reader : List.of(donor("donor-own"), state("XAA"), secretariat())) {
            scenario.as(reader).get(path).expectStatus().isOk();
            assertThat(json(scenario.as(reader).get(list)).get("items")).hasSize(1);
        }
        for (var stranger : List.of(donor("donor-other"), state("XBB"))) {
            scenario.as(stranger).get(path).expectStatus().isNotFound();
            assertThat(json(scenario.as(stranger).get(list)).get("items")).isEmpty();
        }
        scenario.commit(id, "donor-other", "USD", 100, "1").expectStatus().isNotFound();
        scenario.as(donor("donor-other"))
                .post(path + "/commitment", "{}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void withdrawnPledgeLeavesTheSums() {
        var opened = published(25_000_000);
        var id = scenario.pledged(opened, "donor-a", 10_000_000);
        var reason = "{\"reason\":\"The budget was cut.\"}";

        scenario.as(donor("donor-a"))
                .post("/v1/pledges/" + id + "/withdrawal", reason)
                .expectStatus()
                .isOk();

        assertThat(json(scenario.anyone().get(opened.page()))
                        .at("/figures/usd/pledged/minorUnits")
                        .asLong())
                .isZero();
        scenario.commit(id, "donor-a", "USD", 100, "1").expectStatus().isEqualTo(409);
    }

    @Test
    void requestThatIsNotPublicTakesNoPledge() {
        var draft = scenario.planOf("XAA", 1_000_000);
        var closed = published(1_000_000);
        scenario.as(secretariat())
                .post(closed.file() + "/closure", "{\"reason\":\"The need is met.\"}")
                .expectStatus()
                .isOk();

        scenario.pledge(draft, "donor-a", "USD", 100, "1").expectStatus().isNotFound();
        scenario.pledge(closed, "donor-a", "USD", 100, "1").expectStatus().isEqualTo(409);
    }

    @Test
    void moneyThatCannotBeIsRefusedWhereItIsWrong() {
        var opened = published(1_000_000);

        assertThat(body(scenario.pledge(opened, "donor-a", "ZZZ", 100, "1")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("/amount");
        assertThat(body(scenario.pledge(opened, "donor-a", "USD", 100, "1.5")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("/rateToUsd");
        scenario.pledge(opened, "donor-a", "EUR", 0, "1.5").expectStatus().isEqualTo(422);
        scenario.pledge(opened, "donor-a", "EUR", 100, "1,5").expectStatus().isBadRequest();
    }

    @Test
    void stepsStandInTheCaseForThoseWhoMayReadItAndForNoDonor() {
        var opened = published(25_000_000);
        var id = scenario.pledged(opened, "donor-a", 100);
        scenario.commit(id, "donor-a", "USD", 100, "1").expectStatus().isOk();
        scenario.disburse(id, "donor-a", "USD", 100, "1").expectStatus().isCreated();
        var path = "/v1/cases/" + opened.caseReference();

        var steps =
                json(scenario.as(state("XAA")).get(path).expectStatus().isOk()).get("steps");

        assertThat(steps.valueStream().map(step -> step.get("step").asString()))
                .containsExactly(
                        "funding-request-drafted",
                        "public-text-written",
                        "consent-given",
                        "request-published",
                        "pledge-made",
                        "pledge-committed",
                        "disbursement-made");
        scenario.as(donor("donor-a")).get(path).expectStatus().isNotFound();
        assertThat(json(scenario.as(donor("donor-a")).get("/v1/cases")).get("items"))
                .isEmpty();
        scenario.as(state("XBB")).get(path).expectStatus().isNotFound();
        assertThat(body(scenario.as(state("XAA")).get("/v1/cases"))).contains(opened.caseReference());
        assertThat(body(scenario.as(state("XBB")).get("/v1/cases"))).doesNotContain(opened.caseReference());
    }
}
