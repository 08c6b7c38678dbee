package org.avert.local.demo;

import java.util.stream.StreamSupport;
import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the referral to the committee's decision (¶59, 61, 65). */
public final class Screening {
    private static final String FACILITY = "/api/facility/v1";

    private final Stage stage;

    public Screening(Stage stage) {
        this.stage = stage;
    }

    public void stateReadsReferral() {
        var referrals = stage.await(
                "referral",
                () -> stage.gateway().get(state(), FACILITY + "/referrals"),
                answer -> !referral(answer).isMissingNode());
        var referral = referral(referrals);
        stage.file().put("referralId", referral.path("id").asString());
        stage.done(
                "reads the referral of its situation",
                "state-xaa",
                referrals,
                answer -> referral.path("title").asString());
    }

    private JsonNode referral(Answer answer) {
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .filter(item -> item.path("caseReference")
                        .asString()
                        .equals(stage.file().reference()))
                .findFirst()
                .orElse(JsonMapper.shared().missingNode());
    }

    public void stateApplies() {
        var created = stage.gateway().create(state(), FACILITY + "/applications", stage.body("/application"));
        stage.file().put("applicationId", created.text("id"));
        stage.done(
                "applies for support, linked to its recommendations",
                "state-xaa",
                created,
                answer -> answer.body().path("recommendations").size() + " recommendations, own provision "
                        + Amounts.inWords(answer.body().path("ownProvision").path("amount")));
        stage.done(
                "submits the application",
                "state-xaa",
                stage.gateway().step(state(), application() + "/submission"),
                answer -> answer.text("status"));
    }

    public void secretariatConfirmsCompleteness() {
        stage.done(
                "finds it complete, the screening opens",
                "facility-secretariat",
                stage.gateway().step(secretariat(), application() + "/completeness"),
                answer -> answer.body().path("seats").size() + " may score, "
                        + answer.body().path("recused").size() + " recused");
    }

    /** The committee member of the applicant's State: for that person the application does not exist. */
    public void recusedMemberSeesNothing() {
        var member = memberOf(stage.sample().text("/state"));
        stage.expect(
                "is recused: for the member of the applicant's State the application does not exist",
                member.username(),
                stage.gateway().get(member, application()),
                answer -> answer.status() == 404,
                answer -> answer.text("title"));
    }

    public void committeeScores() {
        var criteria = stage.done(
                        "reads the criteria in force",
                        "anyone",
                        stage.gateway().get(null, FACILITY + "/screening-criteria"),
                        answer -> "version " + answer.text("version"))
                .body()
                .path("criteria");
        var seats = stage.done(
                        "sees who may score",
                        "facility-secretariat",
                        stage.gateway().get(secretariat(), application() + "/screening"),
                        answer -> "quorum " + answer.text("quorum"))
                .body()
                .path("seats");
        for (var seat = 0; seat < seats.size(); seat++) {
            score(memberOf(seats.get(seat).path("state").asString()), criteria, seat);
        }
    }

    private void score(Person member, JsonNode criteria, int seat) {
        stage.done(
                "scores, sealed until all have scored",
                member.username(),
                stage.gateway().create(member, application() + "/scores", scoreOf(criteria, seat)),
                answer -> "total " + answer.text("total") + ", " + answer.text("vote"));
    }

    private JsonNode scoreOf(JsonNode criteria, int seat) {
        var percents = stage.sample().at("/scores/percent");
        var percent = percents.get(seat % percents.size()).asInt();
        var score = JsonMapper.shared().createObjectNode();
        for (var criterion : criteria) {
            score.withArray("scores")
                    .addObject()
                    .put("criterion", criterion.path("key").asString())
                    .put("score", criterion.path("weight").asInt() * percent / 100)
                    .put("reason", stage.sample().text("/scores/criterionReason"));
        }
        return score.put("vote", stage.sample().text("/scores/vote"))
                .put("reason", stage.sample().text("/scores/reason"));
    }

    public void secretariatRecordsDecision() {
        stage.done(
                "records what the votes decide",
                "facility-secretariat",
                stage.gateway().create(secretariat(), application() + "/decision", stage.body("/committeeDecision")),
                answer -> answer.text("outcome") + ", " + answer.text("approving") + " for, " + answer.text("declining")
                        + " against, average " + answer.text("averageTotal"));
    }

    /** Early warning learns the answer to its referral. */
    public void presidentLearnsAnswer() {
        var path = "/api/earlywarning/v1/cases/" + stage.file().reference();
        var part = stage.await(
                "answer to the referral",
                () -> stage.gateway().get(stage.person("president"), path),
                answer -> last(answer).path("actor").asString("").equals("facility"));
        stage.done(
                "learns the facility's answer",
                "president",
                part,
                answer -> last(answer).path("summary").asString());
    }

    private static JsonNode last(Answer part) {
        var steps = part.body().path("steps");
        return steps.path(steps.size() - 1);
    }

    private Person memberOf(String state) {
        return stage.people().withRole("committee").stream()
                .filter(person -> person.binding("state").equals(state))
                .findFirst()
                .orElseThrow();
    }

    private String application() {
        return FACILITY + "/applications/" + stage.file().get("applicationId");
    }

    private Person state() {
        return stage.person("state-xaa");
    }

    private Person secretariat() {
        return stage.person("facility-secretariat");
    }
}
