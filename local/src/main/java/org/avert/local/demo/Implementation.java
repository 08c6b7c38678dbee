package org.avert.local.demo;

import java.util.HashMap;
import java.util.stream.StreamSupport;
import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;

/** From the funded plan to the assessed recommendation (¶29, 30, 59, 61). */
public final class Implementation {
    private static final String PLANS = "/api/facility/v1/plans/";
    private static final String RECOMMENDATIONS = "/api/recommendations/v1/recommendations/";

    private final Stage stage;

    public Implementation(Stage stage) {
        this.stage = stage;
    }

    public void planIsFunded() {
        var plan = stage.await(
                "disbursement in the plan",
                () -> stage.gateway().get(stage.person("facility-secretariat"), plan()),
                answer -> !answer.body().path("disbursements").isEmpty());
        stage.done(
                "sees the disbursement in the plan",
                "facility-secretariat",
                plan,
                answer -> answer.text("status") + ", "
                        + Amounts.inWords(
                                answer.body().path("disbursements").get(0).path("amount")));
        var activities = plan.body().path("activities");
        for (var index = 0; index < activities.size(); index++) {
            stage.file()
                    .put("activity" + index, activities.get(index).path("id").asString());
            stage.file()
                    .put(
                            "activityRecommendation" + index,
                            activities.get(index).path("recommendationId").asString());
        }
    }

    public void partnerCompletesActivities() {
        for (var index = 0; index < stage.sample().at("/completions").size(); index++) {
            var path = plan() + "/activities/" + stage.file().get("activity" + index) + "/completion";
            var title = stage.sample().text("/completions/" + index + "/summary");
            stage.done(
                    "completes an activity, with evidence",
                    "partner",
                    stage.gateway().step(stage.person("partner"), path, stage.body("/completions/" + index)),
                    answer -> title);
        }
    }

    public void genevaAssessesRecommendations() {
        for (var index = 0; index < stage.sample().at("/assessments").size(); index++) {
            assess(index, RECOMMENDATIONS + stage.file().get("activityRecommendation" + index));
        }
    }

    private void assess(int index, String recommendation) {
        var actions = stage.await(
                "completed action on the recommendation",
                () -> stage.gateway().get(geneva(), recommendation + "/actions"),
                answer -> !actionOfThisCase(answer).isMissingNode());
        var action = actionOfThisCase(actions);
        stage.done(
                "finds the action done, the assessment due",
                "geneva",
                actions,
                answer -> action.path("title").asString() + ", due "
                        + action.path("assessmentDueOn").asString("now"));
        var values = new HashMap<>(stage.file().values());
        values.put("actionId", action.path("id").asString());
        stage.done(
                "assesses the recommendation",
                "geneva",
                stage.gateway()
                        .create(
                                geneva(),
                                recommendation + "/assessments",
                                stage.sample().filled("/assessments/" + index, values)),
                answer -> answer.text("gradeLabel"));
    }

    private JsonNode actionOfThisCase(Answer actions) {
        return StreamSupport.stream(actions.body().path("items").spliterator(), false)
                .filter(action -> action.path("caseReference")
                        .asString("")
                        .equals(stage.file().reference()))
                .findFirst()
                .orElse(tools.jackson.databind.json.JsonMapper.shared().missingNode());
    }

    public void planCloses() {
        var plan = stage.await(
                "closed plan",
                () -> stage.gateway().get(stage.person("state-xaa"), plan()),
                answer -> answer.text("status").equals("CLOSED"));
        stage.done(
                "sees the plan closed",
                "state-xaa",
                plan,
                answer -> Amounts.count(answer.body().path("assessments").size(), "recommendation") + " assessed");
    }

    /** Each service tells its part of the case to those who may see it. */
    public void everyoneReadsTheirPart() {
        part("mechanisms", "mandate-holder");
        part("earlywarning", "president");
        part("facility", "state-xaa");
        part("funding", "state-xaa");
        part("recommendations", "state-xaa");
    }

    private void part(String service, String who) {
        var path = "/api/" + service + "/v1/cases/" + stage.file().reference();
        var part = stage.gateway().get(stage.person(who), path);
        stage.done(
                "reads the part of " + service,
                who,
                part,
                answer -> Amounts.count(answer.body().path("steps").size(), "step"));
    }

    private String plan() {
        return PLANS + stage.file().get("planId");
    }

    private Person geneva() {
        return stage.person("geneva");
    }
}
