package org.avert.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.avert.local.platform.Installation;

/** The whole thread as named scenes, in order. A scene needs those before it. */
public final class Scenario {
    private final Stage stage;
    private final List<Scene> scenes;

    /**
     * A scene of the case.
     *
     * @param name what happens
     * @param play makes it happen, or throws
     */
    public record Scene(String name, Runnable play) {}

    private Scenario(Stage stage) {
        this.stage = stage;
        this.scenes = scenes(stage);
    }

    /** Of a running platform, with people who sign in. */
    public static Scenario of(Installation installation, Clock clock, Chronicle chronicle) {
        var login = installation.personLogin();
        var gateway = new Gateway(installation.baseUrl(), login::token);
        var issuers = installation.issuerBase();
        return new Scenario(
                new Stage(gateway, installation.people(), Sample.load(LocalDate.now(clock)), issuers, chronicle));
    }

    public List<Scene> scenes() {
        return scenes;
    }

    public CaseFile file() {
        return stage.file();
    }

    public void play() {
        scenes.forEach(scene -> scene.play().run());
    }

    private static List<Scene> scenes(Stage stage) {
        var preparation = new Preparation(stage);
        var warning = new Warning(stage);
        var decision = new Decision(stage);
        var screening = new Screening(stage);
        var funding = new Funding(stage);
        var implementation = new Implementation(stage);
        return List.of(
                new Scene("Geneva imports recommendations", preparation::genevaImportsRecommendations),
                new Scene("anyone reads them", preparation::anyoneReadsThem),
                new Scene("the committee stands", preparation::secretariatRecordsCommittee),
                new Scene("the Bureau sits", preparation::genevaRecordsBureau),
                new Scene("an area without a pattern", warning::analystChoosesArea),
                new Scene("mandate holder plans a visit", warning::mandateHolderPlansVisit),
                new Scene("mandate holder records the visit", warning::mandateHolderRecordsVisit),
                new Scene("mandate holder issues the report", warning::mandateHolderIssuesReport),
                new Scene("the concern becomes a signal", warning::concernBecomesSignal),
                new Scene("analyst imports signals", warning::analystImportsSignals),
                new Scene("analyst runs the detectors", warning::analystRunsDetection),
                new Scene("a pattern is raised", warning::patternIsRaised),
                new Scene("analyst opens the analysis", decision::analystOpensAnalysis),
                new Scene("analyst writes the findings", decision::analystWritesFindings),
                new Scene("analyst submits", decision::analystSubmits),
                new Scene("High Commissioner transmits", decision::highCommissionerTransmits),
                new Scene("Bureau gives its view", decision::bureauGivesView),
                new Scene("President refers to the facility", decision::presidentRefers),
                new Scene("the concern names its case", decision::mandateHolderSeesWhatCameOfTheConcern),
                new Scene("State reads the referral", screening::stateReadsReferral),
                new Scene("State applies", screening::stateApplies),
                new Scene("secretariat confirms completeness", screening::secretariatConfirmsCompleteness),
                new Scene("recused member sees nothing", screening::recusedMemberSeesNothing),
                new Scene("committee scores", screening::committeeScores),
                new Scene("secretariat records the decision", screening::secretariatRecordsDecision),
                new Scene("President learns the answer", screening::presidentLearnsAnswer),
                new Scene("secretariat drafts the plan", funding::secretariatDraftsPlan),
                new Scene("State agrees to the plan", funding::stateAgrees),
                new Scene("the plan becomes a funding request", funding::fundingRequestIsThere),
                new Scene("secretariat writes the public text", funding::secretariatWritesPublicText),
                new Scene("State consents", funding::stateConsents),
                new Scene("secretariat publishes", funding::secretariatPublishes),
                new Scene("anyone reads the request", funding::anyoneReadsRequest),
                new Scene("donors pledge, commit and disburse", funding::donorsPledgeCommitAndDisburse),
                new Scene("the gap has shrunk", funding::gapHasShrunk),
                new Scene("the plan is funded", implementation::planIsFunded),
                new Scene("partner completes the activities", implementation::partnerCompletesActivities),
                new Scene("Geneva assesses the recommendations", implementation::genevaAssessesRecommendations),
                new Scene("the plan closes", implementation::planCloses),
                new Scene("everyone reads their part", implementation::everyoneReadsTheirPart));
    }
}
