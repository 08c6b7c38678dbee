package org.avert.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a visit and scattered signals to a pattern (¶23, 62, 63). */
public final class Warning {
    private static final String VISITS = "/api/mechanisms/v1/visits";
    private static final String EARLY_WARNING = "/api/earlywarning/v1";
    private static final int WEEKS_CHECKED = 6;

    private final Stage stage;

    public Warning(Stage stage) {
        this.stage = stage;
    }

    /** A case is about an area that no pattern is known of yet, so that the demo can be played again. */
    public void analystChoosesArea() {
        var analyst = stage.person("analyst");
        var patterns = stage.done(
                "looks at the patterns known of the State",
                "analyst",
                stage.gateway().get(analyst, EARLY_WARNING + "/patterns?limit=200&state=" + state()),
                answer -> Amounts.count(answer.body().path("items").size(), "pattern"));
        var taken = StreamSupport.stream(patterns.body().path("items").spliterator(), false)
                .map(pattern -> pattern.path("area").asString(""))
                .toList();
        var area = StreamSupport.stream(stage.sample().at("/areas").spliterator(), false)
                .map(JsonNode::asString)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElse("District " + (taken.size() + 1));
        stage.file().put("area", area);
    }

    public void mandateHolderPlansVisit() {
        var visit = stage.done(
                "plans a country visit",
                "mandate-holder",
                stage.gateway().create(mandateHolder(), VISITS, stage.body("/visit")),
                answer -> answer.text("mechanismId") + " to " + answer.text("state") + ", " + answer.text("plannedFrom")
                        + " to " + answer.text("plannedTo"));
        remember(visit);
    }

    public void mandateHolderRecordsVisit() {
        var answer = stage.gateway()
                .stepOn(
                        stage.file().get("visitEtag"),
                        mandateHolder(),
                        visit() + "/completion",
                        stage.body("/visitDone"));
        remember(stage.done("records that the visit took place", "mandate-holder", answer, done -> done.text("stage")));
    }

    public void mandateHolderIssuesReport() {
        var answer = stage.gateway()
                .stepOn(
                        stage.file().get("visitEtag"),
                        mandateHolder(),
                        visit() + "/report",
                        stage.body("/visitReport"));
        remember(stage.done(
                "issues the report, which raises a concern",
                "mandate-holder",
                answer,
                done -> done.text("reportSymbol") + ", "
                        + Amounts.count(done.body().path("concerns").size(), "concern")));
    }

    private void remember(Answer visit) {
        stage.file().put("visitId", visit.text("visitId"));
        stage.file().put("visitEtag", visit.etag());
    }

    public void concernBecomesSignal() {
        var path =
                EARLY_WARNING + "/signals?sourceType=SPECIAL_PROCEDURE&state=" + state() + "&area=" + encoded(area());
        var signals = stage.await(
                "signal of the concern",
                () -> stage.gateway().get(analyst(), path),
                answer -> !answer.body().path("items").isEmpty());
        stage.done("finds the concern as a signal", "analyst", signals, answer -> "handed over by mechanisms");
    }

    public void analystImportsSignals() {
        var dataset = "sample-" + area().toLowerCase(Locale.ROOT).replace(' ', '-');
        var csv = SampleSignals.csv(
                Sample.file("signals.csv"),
                state(),
                area(),
                stage.sample().text("/violationType"),
                stage.sample().today());
        var started = stage.done(
                "imports signals of all sources",
                "analyst",
                stage.gateway()
                        .upload(
                                analyst(),
                                EARLY_WARNING + "/signal-imports?format=csv&dataset=" + dataset,
                                "text/csv",
                                csv),
                answer -> "import " + answer.text("id"));
        var path = EARLY_WARNING + "/signal-imports/" + started.text("id");
        stage.done(
                "sees the import end",
                "analyst",
                stage.awaitJob("import of signals", () -> stage.gateway().get(analyst(), path)),
                answer -> answer.text("read") + " read, " + answer.text("imported") + " imported, "
                        + answer.text("quarantined") + " quarantined");
    }

    public void analystRunsDetection() {
        var request = JsonMapper.shared().createObjectNode();
        request.put("from", stage.sample().today().minusWeeks(WEEKS_CHECKED).toString());
        request.put("to", stage.sample().today().toString());
        request.putArray("states").add(state());
        var started = stage.done(
                "runs the detectors",
                "analyst",
                stage.gateway().create(analyst(), EARLY_WARNING + "/detections", request),
                answer -> "EARS C2 and negative binomial, criteria version " + answer.text("criteriaVersion"));
        var path = EARLY_WARNING + "/detections/" + started.text("id");
        stage.done(
                "sees what they found",
                "analyst",
                stage.awaitJob("detection", () -> stage.gateway().get(analyst(), path)),
                answer -> answer.text("series") + " series, "
                        + Amounts.count(answer.body().path("alarms").asLong(), "alarm") + ", "
                        + Amounts.count(answer.body().path("patternsRaised").asLong(), "pattern") + " raised");
    }

    public void patternIsRaised() {
        var path = EARLY_WARNING + "/patterns?status=OPEN&state=" + state() + "&area=" + encoded(area());
        var patterns = stage.await(
                "pattern in " + area(),
                () -> stage.gateway().get(analyst(), path),
                answer -> !answer.body().path("items").isEmpty());
        var pattern = patterns.body().path("items").get(0);
        stage.file().put("patternId", pattern.path("id").asString());
        stage.done(
                "reads the pattern",
                "analyst",
                patterns,
                answer -> pattern.path("summary").asString());
    }

    private String visit() {
        return VISITS + "/" + stage.file().get("visitId");
    }

    private String state() {
        return stage.sample().text("/state");
    }

    private String area() {
        return stage.file().get("area");
    }

    private Person analyst() {
        return stage.person("analyst");
    }

    private Person mandateHolder() {
        return stage.person("mandate-holder");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
