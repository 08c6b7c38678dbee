package org.avert.facility;

import static org.avert.kit.test.TestIssuer.service;
import static org.avert.kit.test.TestIssuer.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The people of the facility and the steps that they take. */
@AvertIT
abstract class FacilityFixture {
    static final Peers PEERS = new Peers();
    static final MediaType CLOUD_EVENT = MediaType.valueOf("application/cloudevents+json");

    static final String AFRICA = "XBA";
    static final String ASIA = "XBB";
    static final String EAST = "XBC";
    static final String LATIN = "XBD";
    static final String WEST = "XBE";
    static final List<String> COMMITTEE = List.of(AFRICA, ASIA, EAST, LATIN, WEST);
    private static final List<String> REGIONS = List.of(
            "AFRICAN", "ASIA_PACIFIC", "EASTERN_EUROPEAN", "LATIN_AMERICAN_CARIBBEAN", "WESTERN_EUROPEAN_OTHER");

    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Api api;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        for (var peer : List.of("recommendations", "funding", "earlywarning")) {
            properties.add("avert.peer.peers." + peer, PEERS::url);
        }
        properties.add("avert.handover.first-backoff", () -> "100ms");
        properties.add("avert.handover.max-backoff", () -> "200ms");
    }

    /** Applications that stay pending would compete with those of the next test. */
    @AfterEach
    void nothingStaysPending() {
        for (var status : List.of("SUBMITTED", "CLARIFICATION", "SCREENING", "SCORED")) {
            ok(secretariat().get("/v1/applications?limit=200&status=" + status))
                    .path("items")
                    .forEach(this::withdraw);
        }
    }

    private void withdraw(JsonNode application) {
        var path = "/v1/applications/" + application.path("id").asString() + "/withdrawal";
        ok(state(application.path("applicant").asString()).post(path, Map.of("reason", "End of the test.")));
    }

    // people

    Api secretariat() {
        return api.as(token("human-rights", "facility-secretariat").subject("secretary"));
    }

    Api state(String code) {
        return api.as(token("partners", "state").subject("delegate-" + code).state(code));
    }

    /** The person who sits for the State, if the State has a seat. */
    Api member(String state) {
        return api.as(token("partners", "committee")
                .subject("member-" + state)
                .state(state)
                .bind("region", region(state)));
    }

    Api partner(String organisation) {
        return api.as(token("partners", "partner").subject("partner").organisation(organisation));
    }

    Api peer(String name) {
        return api.as(service(name));
    }

    // steps

    JsonNode composeCommittee(List<String> members, List<String> alternates) {
        var etag = etag(secretariat().get("/v1/committee"));
        return ok(secretariat()
                .ifMatch(etag)
                .put(
                        "/v1/committee",
                        Map.of(
                                "members",
                                        members.stream()
                                                .map(FacilityFixture::seat)
                                                .toList(),
                                "alternates",
                                        alternates.stream()
                                                .map(FacilityFixture::seat)
                                                .toList())));
    }

    /** @return case reference and id of the referral */
    JsonNode receiveReferral(String state) {
        var reference = "AV-TEST-%04d".formatted(CASES.incrementAndGet());
        var id = UUID.randomUUID();
        created(peer("earlywarning")
                .key(id.toString())
                .post("/v1/referrals", CLOUD_EVENT, referral(id, reference, state)));
        var items = ok(state(state).get("/v1/referrals")).path("items");
        return items.valueStream()
                .filter(item -> item.path("caseReference").asString().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> referral(UUID id, String reference, String state) {
        return envelope(
                id,
                "/earlywarning",
                "org.avert.earlywarning.referral-made",
                reference,
                Map.of(
                        "caseReference",
                        reference,
                        "state",
                        state,
                        "title",
                        "A pattern of concern",
                        "concern",
                        Map.of("violationTypes", List.of("ENFORCED_DISAPPEARANCE"), "places", List.of("North")),
                        "reasons",
                        "The State asks for help.",
                        "referredAt",
                        "2026-03-02T10:14:58Z"));
    }

    Map<String, Object> draftBody(String recommendation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", "Search commission");
        body.put("recommendationIds", List.of(recommendation));
        body.put("support", List.of("PARTNER", "ACCESS_TO_FUNDING"));
        body.put(
                "needs",
                List.of(Map.of(
                        "recommendationId", recommendation, "kind", "CAPACITY", "description", "Forensic staff.")));
        body.put(
                "ownProvision",
                Map.of("description", "Twelve posts.", "amount", Map.of("currency", "USD", "minorUnits", 250000)));
        body.put("whyNotOtherwise", "No other programme is open.");
        return body;
    }

    JsonNode draftApplication(String state, Map<String, Object> body) {
        return created(state(state).post("/v1/applications", body));
    }

    String submittedApplication(String state) {
        return submit(state, draftApplication(state, draftBody(recommendationOf(state))));
    }

    String submit(String state, JsonNode application) {
        var id = application.path("id").asString();
        ok(state(state).post("/v1/applications/" + id + "/submission"));
        return id;
    }

    String screenedApplication(String state) {
        var id = submittedApplication(state);
        ok(secretariat().post("/v1/applications/" + id + "/completeness"));
        return id;
    }

    ResponseSpec score(String member, String application, String vote) {
        return member(member).post("/v1/applications/" + application + "/scores", scoreBody(vote, 10));
    }

    Map<String, Object> scoreBody(String vote, int each) {
        var scores = List.of("need", "commitment", "feasibility", "prevention", "subsidiarity").stream()
                .map(key -> Map.of("criterion", key, "score", each, "reason", "As argued."))
                .toList();
        return Map.of("scores", scores, "vote", vote, "reason", "On balance.");
    }

    ResponseSpec decide(String application) {
        return secretariat().post("/v1/applications/" + application + "/decision", Map.of("reasons", "As voted."));
    }

    String approvedApplication(String state) {
        var id = screenedApplication(state);
        COMMITTEE.forEach(member -> created(score(member, id, "APPROVE")));
        created(decide(id));
        return id;
    }

    JsonNode draftPlan(String application, String... recommendations) {
        return created(secretariat().post("/v1/applications/" + application + "/plan", planBody(recommendations)));
    }

    Map<String, Object> planBody(String... recommendations) {
        var activities = List.of(recommendations).stream()
                .map(id -> Map.of(
                        "recommendationId",
                        id,
                        "title",
                        "Train forensic staff",
                        "partner",
                        Map.of("organisation", "example-forensics", "name", "Example Forensic Network"),
                        "dueOn",
                        "2026-11-30",
                        "cost",
                        Map.of("currency", "USD", "minorUnits", 18000000)))
                .toList();
        return Map.of(
                "title",
                "First year",
                "activities",
                activities,
                "themes",
                List.of("enforced-disappearances"),
                "sdgs",
                List.of(16),
                "areas",
                List.of("TRANSITIONAL_JUSTICE"),
                "conflictAnalysis",
                true);
    }

    Map<String, Object> disbursement(UUID id, String reference, String plan) {
        return envelope(
                id,
                "/funding",
                "org.avert.funding.disbursement-made",
                reference,
                Map.of(
                        "caseReference",
                        reference,
                        "planId",
                        plan,
                        "publicReference",
                        "FR-5M2Q-8TZK",
                        "disbursementId",
                        UUID.randomUUID().toString(),
                        "amount",
                        Map.of("currency", "USD", "minorUnits", 18000000),
                        "disbursedOn",
                        "2026-06-01"));
    }

    Map<String, Object> assessment(UUID id, String reference, String activity, String recommendation) {
        return envelope(
                id,
                "/recommendations",
                "org.avert.recommendations.recommendation-assessed",
                reference,
                Map.of(
                        "caseReference", reference,
                        "activityId", activity,
                        "recommendationId", recommendation,
                        "grade", "PARTIALLY",
                        "assessedAt", "2026-12-01T08:59:00Z"));
    }

    // words

    static String recommendationOf(String state) {
        return (state.equals("XAB") ? "b" : "a") + UUID.randomUUID().toString().substring(1);
    }

    static JsonNode ok(ResponseSpec answer) {
        return body(answer.expectStatus().isOk());
    }

    static JsonNode created(ResponseSpec answer) {
        return body(answer.expectStatus().isCreated());
    }

    static JsonNode body(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    static String etag(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseHeaders()
                .getETag());
    }

    private static Map<String, Object> envelope(
            UUID id, String source, String type, String subject, Map<String, Object> data) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", id.toString());
        envelope.put("source", source);
        envelope.put("type", type);
        envelope.put("subject", subject);
        envelope.put("time", "2026-03-02T10:15:00Z");
        envelope.put("data", data);
        return envelope;
    }

    private static Map<String, Object> seat(String state) {
        return Map.of(
                "person",
                Map.of("issuer", TestIssuer.issuer("partners"), "subject", "member-" + state),
                "state",
                state,
                "region",
                region(state),
                "termStart",
                "2020-01-01",
                "termEnd",
                "2099-12-31");
    }

    /** The last letter of a sample State's code tells its region, A to E; other States are African. */
    private static String region(String state) {
        var index = state.charAt(2) - 'A';
        return REGIONS.get(index < REGIONS.size() ? index : 0);
    }
}
