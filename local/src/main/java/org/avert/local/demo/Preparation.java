package org.avert.local.demo;

import java.util.stream.StreamSupport;
import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What is there before the case: recommendations that the State accepted, the Bureau and the facility's committee. */
public final class Preparation {
    private static final String RECOMMENDATIONS = "/api/recommendations/v1";
    private static final String BUREAU = "/api/earlywarning/v1/bureau-roll";
    private static final String COMMITTEE = "/api/facility/v1/committee";
    private static final int MEMBERS = 5;

    private final Stage stage;

    public Preparation(Stage stage) {
        this.stage = stage;
    }

    public void genevaImportsRecommendations() {
        var geneva = stage.person("geneva");
        var started = stage.done(
                "imports the State's review recommendations",
                "geneva",
                stage.gateway()
                        .upload(
                                geneva,
                                RECOMMENDATIONS + "/imports?format=upr-info-csv&sourceName=sample-review.csv",
                                "text/csv",
                                Sample.file("recommendations.csv")),
                answer -> "import " + answer.text("id"));
        var path = RECOMMENDATIONS + "/imports/" + started.text("id");
        stage.done(
                "sees the import end",
                "geneva",
                stage.awaitJob(
                        "import of recommendations", () -> stage.gateway().get(geneva, path)),
                answer -> counts(answer.body().path("counts")));
    }

    private static String counts(JsonNode counts) {
        return "%d read, %d imported, %d merged, %d unchanged, %d quarantined"
                .formatted(
                        counts.path("read").asLong(),
                        counts.path("imported").asLong(),
                        counts.path("merged").asLong(),
                        counts.path("unchanged").asLong(),
                        counts.path("quarantined").asLong());
    }

    /** Anyone reads them; the application will name the first two that the sample data asks for. */
    public void anyoneReadsThem() {
        var state = stage.sample().text("/state");
        var found = stage.await(
                "recommendations of " + state,
                () -> stage.gateway().get(null, RECOMMENDATIONS + "/recommendations?position=SUPPORTED&state=" + state),
                answer -> answer.body().path("items").size() >= 2);
        stage.done(
                "reads what the State supports",
                "anyone",
                found,
                answer -> answer.body().path("items").size() + " recommendations");
        remember(found, 1, "investigate all killings");
        remember(found, 2, "Train police");
    }

    private void remember(Answer found, int number, String phrase) {
        var recommendation = StreamSupport.stream(found.body().path("items").spliterator(), false)
                .filter(item -> item.path("text").asString().contains(phrase))
                .findFirst()
                .orElseThrow();
        stage.file().put("recommendation" + number, recommendation.path("id").asString());
    }

    /** Once; a committee that stands is left as it is. */
    public void secretariatRecordsCommittee() {
        var secretariat = stage.person("facility-secretariat");
        var standing = stage.done(
                "reads who sits on the committee",
                "facility-secretariat",
                stage.gateway().get(secretariat, COMMITTEE),
                answer -> answer.body().path("members").size() + " members");
        if (standing.body().path("members").isEmpty()) {
            stage.done(
                    "records the committee, one State of each region",
                    "facility-secretariat",
                    stage.gateway().replace(standing.etag(), secretariat, COMMITTEE, composition()),
                    answer -> answer.body().path("members").size() + " members, "
                            + answer.body().path("alternates").size() + " alternates");
        }
    }

    /** Once; a roll that stands is left as it is. */
    public void genevaRecordsBureau() {
        var geneva = stage.person("geneva");
        var standing = stage.done(
                "reads who sits on the Bureau",
                "geneva",
                stage.gateway().get(geneva, BUREAU),
                answer -> answer.body().path("members").size() + " members");
        if (standing.body().path("members").isEmpty()) {
            stage.done(
                    "records the Bureau with the State of each member",
                    "geneva",
                    stage.gateway().replace(standing.etag(), geneva, BUREAU, bureau()),
                    answer -> answer.body().path("members").size() + " members");
        }
    }

    private JsonNode bureau() {
        var roll = JsonMapper.shared().createObjectNode();
        var members = roll.withArray("members");
        sits(members, "president", "PRESIDENT", "XPA");
        sits(members, "bureau", "VICE_PRESIDENT", "XPB");
        return roll;
    }

    private void sits(ArrayNode members, String who, String office, String state) {
        var person = stage.person(who);
        members.addObject()
                .put("office", office)
                .put("state", state)
                .putObject("person")
                .put("issuer", stage.issuer(person))
                .put("subject", person.subject());
    }

    private JsonNode composition() {
        var composition = JsonMapper.shared().createObjectNode();
        var committee = stage.people().withRole("committee");
        committee.stream().limit(MEMBERS).forEach(person -> seat(composition.withArray("members"), person));
        committee.stream().skip(MEMBERS).forEach(person -> seat(composition.withArray("alternates"), person));
        return composition;
    }

    private void seat(ArrayNode seats, Person person) {
        var today = stage.sample().today();
        seats.addObject()
                .put("state", person.binding("state"))
                .put("region", person.binding("region"))
                .put("termStart", today.minusMonths(1).toString())
                .put("termEnd", today.plusYears(2).toString())
                .putObject("person")
                .put("issuer", stage.issuer(person))
                .put("subject", person.subject());
    }
}
