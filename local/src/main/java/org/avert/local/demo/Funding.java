package org.avert.local.demo;

import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;

/** From the assistance plan to the first disbursement (¶53-55, 59, 61). */
public final class Funding {
    private static final String FACILITY = "/api/facility/v1";
    private static final String FUNDING = "/api/funding/v1";

    private final Stage stage;

    public Funding(Stage stage) {
        this.stage = stage;
    }

    public void secretariatDraftsPlan() {
        var path = FACILITY + "/applications/" + stage.file().get("applicationId") + "/plan";
        var plan = stage.gateway().create(secretariat(), path, stage.body("/plan"));
        stage.file().put("planId", plan.text("id"));
        stage.file().put("planEtag", plan.etag());
        stage.done("drafts the assistance plan", "facility-secretariat", plan, answer -> planInWords(answer.body()));
    }

    private static String planInWords(JsonNode plan) {
        return plan.path("activities").size() + " activities, " + Amounts.inWords(plan.path("total"));
    }

    public void stateAgrees() {
        var path = FACILITY + "/plans/" + stage.file().get("planId") + "/agreement";
        stage.done(
                "agrees to exactly this plan",
                "state-xaa",
                stage.gateway().stepOn(stage.file().get("planEtag"), state(), path, null),
                answer -> answer.text("status"));
    }

    public void fundingRequestIsThere() {
        var path = FUNDING + "/request-files?caseReference=" + stage.file().reference();
        var files = stage.await(
                "funding request",
                () -> stage.gateway().get(secretariat(), path),
                answer -> !answer.body().path("items").isEmpty());
        var file = files.body().path("items").get(0);
        stage.file().put("requestId", file.path("requestId").asString());
        stage.file().put("publicReference", file.path("publicReference").asString());
        stage.done(
                "finds the funding request that the plan became",
                "facility-secretariat",
                files,
                answer -> file.path("publicReference").asString() + ", "
                        + file.path("status").asString());
    }

    public void secretariatWritesPublicText() {
        var written = stage.gateway()
                .replace(etagOfFile(), secretariat(), requestFile() + "/public-text", stage.body("/publicText"));
        stage.file().put("sha256", written.text("publicTextSha256"));
        stage.done("writes the public text", "facility-secretariat", written, answer -> answer.text("status"));
        stage.done(
                "states the rates of exchange",
                "facility-secretariat",
                stage.gateway().replace(written.etag(), secretariat(), requestFile() + "/rates", stage.body("/rates")),
                answer -> "need "
                        + Amounts.inWords(
                                answer.body().path("figures").path("usd").path("need")));
    }

    private String etagOfFile() {
        return stage.gateway().get(secretariat(), requestFile()).etag();
    }

    public void stateConsents() {
        var consent = tools.jackson.databind.json.JsonMapper.shared().createObjectNode();
        consent.put("sha256", stage.file().get("sha256"));
        stage.done(
                "consents to exactly this text",
                "state-xaa",
                stage.gateway().step(state(), requestFile() + "/consent", consent),
                answer -> answer.text("status"));
    }

    public void secretariatPublishes() {
        stage.done(
                "publishes the request",
                "facility-secretariat",
                stage.gateway().step(secretariat(), requestFile() + "/publication"),
                answer -> answer.text("publicReference"));
    }

    public void anyoneReadsRequest() {
        stage.done(
                "reads the request without a login",
                "anyone",
                stage.gateway().get(null, publicRequest()),
                answer -> "gap "
                        + Amounts.inWords(
                                answer.body().path("figures").path("usd").path("gap")));
        stage.done(
                "reads which sources it matches, rule by rule",
                "anyone",
                stage.gateway().get(null, publicRequest() + "/matches"),
                answer -> bestMatch(answer.body().path("items")));
    }

    private static String bestMatch(JsonNode matches) {
        return matches.isEmpty()
                ? "no open source"
                : "of " + matches.size() + " first "
                        + matches.get(0).path("sourceName").asString();
    }

    public void donorsPledgeCommitAndDisburse() {
        var pledges = stage.sample().at("/pledges");
        for (var index = 0; index < pledges.size(); index++) {
            pledge(
                    "/pledges/" + index,
                    stage.person(pledges.get(index).path("donor").asString()));
        }
    }

    private void pledge(String sample, Person donor) {
        var pledged = stage.done(
                "pledges",
                donor.username(),
                stage.gateway().create(donor, publicRequest() + "/pledges", stage.body(sample + "/pledge")),
                answer -> Amounts.inWords(answer.body().path("amount")) + " = "
                        + Amounts.inWords(answer.body().path("amountUsd")));
        var path = FUNDING + "/pledges/" + pledged.text("pledgeId");
        stage.done(
                "commits",
                donor.username(),
                stage.gateway().create(donor, path + "/commitment", stage.body(sample + "/commitment")),
                answer -> Amounts.inWords(answer.body().path("committed")));
        var disbursements = stage.sample().at(sample + "/disbursements");
        for (var index = 0; index < disbursements.size(); index++) {
            var body = stage.body(sample + "/disbursements/" + index);
            stage.done(
                    "disburses",
                    donor.username(),
                    stage.gateway().create(donor, path + "/disbursements", body),
                    answer -> Amounts.inWords(body.path("amount")) + ", " + answer.text("status"));
        }
    }

    public void gapHasShrunk() {
        stage.done(
                "reads what is still missing",
                "anyone",
                stage.gateway().get(null, publicRequest()),
                answer -> figures(answer.body().path("figures").path("usd")));
    }

    private static String figures(JsonNode usd) {
        return "need " + Amounts.inWords(usd.path("need")) + ", secured " + Amounts.inWords(usd.path("secured"))
                + ", disbursed " + Amounts.inWords(usd.path("disbursed")) + ", gap " + Amounts.inWords(usd.path("gap"));
    }

    private String requestFile() {
        return FUNDING + "/request-files/" + stage.file().get("requestId");
    }

    private String publicRequest() {
        return FUNDING + "/funding-requests/" + stage.file().get("publicReference");
    }

    private Person secretariat() {
        return stage.person("facility-secretariat");
    }

    private Person state() {
        return stage.person("state-xaa");
    }
}
