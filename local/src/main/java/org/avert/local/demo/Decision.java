package org.avert.local.demo;

import java.util.stream.StreamSupport;

/** From the analysis to the President's decision (¶63-65, 71, 72). The case reference is born here. */
public final class Decision {
    private static final String ANALYSES = "/api/earlywarning/v1/analyses";

    private final Stage stage;

    public Decision(Stage stage) {
        this.stage = stage;
    }

    public void analystOpensAnalysis() {
        var opened = stage.gateway().create(stage.person("analyst"), ANALYSES, stage.body("/analysisOpening"));
        stage.file().put("analysisId", opened.text("id"));
        stage.file().put("analysisEtag", opened.etag());
        stage.file().put("reference", opened.text("reference"));
        stage.done("opens an analysis of the pattern", "analyst", opened, answer -> "case " + answer.text("reference"));
    }

    public void analystWritesFindings() {
        var written = stage.gateway()
                .replace(
                        stage.file().get("analysisEtag"), stage.person("analyst"), analysis(), stage.body("/analysis"));
        stage.done("writes findings, risk factors and root causes", "analyst", written, this::stageOf);
    }

    public void analystSubmits() {
        step("submits it to the High Commissioner", "analyst", "/submission", "/submission");
    }

    public void highCommissionerTransmits() {
        step("transmits it to the President", "high-commissioner", "/transmission", "/transmission");
    }

    public void bureauGivesView() {
        step("gives a view", "bureau", "/bureau-views", "/bureauView");
    }

    public void presidentRefers() {
        step("decides: referral to the implementation facility", "president", "/decision", "/decision");
    }

    private void step(String name, String who, String path, String body) {
        stage.done(
                name, who, stage.gateway().step(stage.person(who), analysis() + path, stage.body(body)), this::stageOf);
    }

    private String stageOf(Answer analysis) {
        return analysis.text("stage");
    }

    /** The visit's concern names the case it led to, for those who raised it. */
    public void mandateHolderSeesWhatCameOfTheConcern() {
        var path = "/api/mechanisms/v1/visits/" + stage.file().get("visitId");
        var visit = stage.await(
                "case of the concern",
                () -> stage.gateway().get(stage.person("mandate-holder"), path),
                answer -> StreamSupport.stream(answer.body().path("concerns").spliterator(), false)
                        .anyMatch(concern -> concern.path("caseReference")
                                .asString("")
                                .equals(stage.file().reference())));
        stage.done(
                "sees what came of the concern",
                "mandate-holder",
                visit,
                answer -> "case " + stage.file().reference());
    }

    private String analysis() {
        return ANALYSES + "/" + stage.file().get("analysisId");
    }
}
