package org.avert.funding;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.test.Api;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestToken;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the thread and the steps that they take in funding, over HTTP. */
public final class Scenario {
    static final MediaType CLOUD_EVENT = MediaType.parseMediaType("application/cloudevents+json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;

    public Scenario(Api api) {
        this.api = api;
    }

    /** A request as its file knows it. */
    public record Opened(String requestId, String publicReference, String caseReference, String planId) {

        public String file() {
            return "/v1/request-files/" + requestId;
        }

        public String page() {
            return "/v1/funding-requests/" + publicReference;
        }
    }

    public static TestToken state(String code) {
        return TestIssuer.token("partners", "state").state(code);
    }

    public static TestToken donor(String organisation) {
        return TestIssuer.token("partners", "donor").organisation(organisation);
    }

    public static TestToken secretariat() {
        return TestIssuer.token("human-rights", "facility-secretariat");
    }

    public Api anyone() {
        return api.anonymous();
    }

    public Api as(TestToken token) {
        return api.as(token);
    }

    public ResponseSpec handOver(UUID eventId, String body) {
        return api.as(TestIssuer.service("facility"))
                .key(eventId.toString())
                .post("/v1/plan-handovers", CLOUD_EVENT, body);
    }

    /** The facility hands over a plan of one activity in US dollars. */
    public Opened planOf(String state, long cents) {
        return planOf(state, "USD", cents);
    }

    public Opened planOf(String state, String currency, long cents) {
        var caseReference = CaseReference.random().toString();
        var planId = UUID.randomUUID().toString();
        var event = UUID.randomUUID();
        var receipt = json(handOver(event, plan(event, caseReference, planId, state, currency, cents))
                .expectStatus()
                .isCreated());
        var id = receipt.get("id").asString();
        var file = json(
                as(secretariat()).get("/v1/request-files/" + id).expectStatus().isOk());
        return new Opened(id, file.get("publicReference").asString(), caseReference, planId);
    }

    public static String plan(
            UUID event, String caseReference, String planId, String state, String currency, long cents) {
        return """
                {"specversion":"1.0","id":"%s","source":"/facility","type":"org.avert.facility.plan-agreed",
                 "subject":"%s","time":"2026-05-04T09:30:00Z","datacontenttype":"application/json",
                 "data":{"caseReference":"%s","planId":"%s","state":"%s","region":"AFRICAN","title":"Police training",
                   "activities":[{"activityId":"%s","recommendationId":"%s","mechanism":"UPR",
                     "title":"Train the police","cost":{"currency":"%s","minorUnits":%d},"dueOn":"2027-03-31"}],
                   "evidence":{"conflictAnalysis":true,"needsAssessment":true,"costedPlan":true,"monitoringPlan":true},
                   "themes":["police-training"],"sdgs":[16],"areas":["LAW_ENFORCEMENT"]}}""".formatted(
                        event,
                        caseReference,
                        caseReference,
                        planId,
                        state,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        currency,
                        cents);
    }

    public static String text(String title, String theme) {
        return """
                {"title":"%s","summary":"Training of 400 police officers on the use of force.",
                 "contact":{"office":"Secretariat of the facility","email":"facility@example.org"},
                 "deadline":"2099-12-31","stage":"IMPLEMENTATION","themes":["%s"],"sdgs":[16],
                 "areas":["LAW_ENFORCEMENT"]}""".formatted(title, theme);
    }

    public ResponseSpec write(Opened opened, String text) {
        var etag = Objects.requireNonNull(as(secretariat())
                .get(opened.file())
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag());
        return as(secretariat()).ifMatch(etag).put(opened.file() + "/public-text", text);
    }

    /** The secretariat writes the text, the State consents to it, the secretariat publishes. */
    public Opened published(Opened opened, String state, String theme) {
        var file = json(write(opened, text("Police training in " + state, theme))
                .expectStatus()
                .isOk());
        consent(opened, state, file.get("publicTextSha256").asString())
                .expectStatus()
                .isOk();
        as(secretariat()).post(opened.file() + "/publication").expectStatus().isOk();
        return opened;
    }

    public ResponseSpec consent(Opened opened, String state, String sha256) {
        return as(state(state)).post(opened.file() + "/consent", Map.of("sha256", sha256));
    }

    public ResponseSpec pledge(Opened opened, String organisation, String currency, long cents, String rate) {
        return as(donor(organisation)).post(opened.page() + "/pledges", value(currency, cents, rate));
    }

    /** @return id of the pledge */
    public String pledged(Opened opened, String organisation, long cents) {
        return json(pledge(opened, organisation, "USD", cents, "1")
                        .expectStatus()
                        .isCreated())
                .get("pledgeId")
                .asString();
    }

    public ResponseSpec commit(String pledge, String organisation, String currency, long cents, String rate) {
        return as(donor(organisation)).post("/v1/pledges/" + pledge + "/commitment", value(currency, cents, rate));
    }

    public ResponseSpec disburse(String pledge, String organisation, String currency, long cents, String rate) {
        var payment = """
                {"amount":{"currency":"%s","minorUnits":%d},"rateToUsd":"%s","rateDate":"2026-05-04",
                 "valueDate":"2026-05-05","reference":"PAY-1"}""".formatted(currency, cents, rate);
        return as(donor(organisation)).post("/v1/pledges/" + pledge + "/disbursements", payment);
    }

    static String value(String currency, long cents, String rate) {
        return """
                {"amount":{"currency":"%s","minorUnits":%d},"rateToUsd":"%s","rateDate":"2026-05-04"}""".formatted(currency, cents, rate);
    }

    public static String body(ResponseSpec answer) {
        return new String(
                Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()), StandardCharsets.UTF_8);
    }

    public static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(body(answer));
    }
}
