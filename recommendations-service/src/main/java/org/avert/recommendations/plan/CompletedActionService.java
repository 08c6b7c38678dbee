package org.avert.recommendations.plan;

import org.avert.kit.audit.Audit;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.recommendations.casefile.CaseEntry;
import org.avert.recommendations.casefile.CaseLog;
import org.avert.recommendations.config.AssessmentSettings;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.Recommendations;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes what the facility hands over: an action is done, an assessment is due (¶61). */
@Service
public class CompletedActionService {
    private static final String OPERATION = "receiveCompletedAction";

    private final Actions actions;
    private final Recommendations recommendations;
    private final CaseLog cases;
    private final AssessmentSettings settings;
    private final Audit audit;

    CompletedActionService(
            Actions actions, Recommendations recommendations, CaseLog cases, AssessmentSettings settings, Audit audit) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.cases = cases;
        this.settings = settings;
        this.audit = audit;
    }

    /** An activity is recorded once, whatever event tells of it. */
    public Mono<ImplementationAction> receive(CompletedAction completed) {
        return actions.ofActivity(completed.activity()).switchIfEmpty(Mono.defer(() -> record(completed)));
    }

    private Mono<ImplementationAction> record(CompletedAction completed) {
        var action = ImplementationAction.done(
                completed, completed.completedOn().plusDays(settings.dueAfter().toDays()));
        return recommendations
                .find(completed.recommendation())
                .switchIfEmpty(Mono.error(CompletedActionService::unknownRecommendation))
                .flatMap(recommendation -> keep(completed, action, recommendation))
                .thenReturn(action);
    }

    private Mono<Void> keep(CompletedAction completed, ImplementationAction action, Recommendation recommendation) {
        var id = action.id().toString();
        return audit.intent(OPERATION, "action", id)
                .then(actions.add(action))
                .then(cases.write(entry(completed, recommendation)))
                .then(audit.outcome(OPERATION, "action", id));
    }

    private static CaseEntry entry(CompletedAction completed, Recommendation recommendation) {
        return new CaseEntry(
                completed.caseReference(),
                completed.caseTitle(),
                recommendation.state(),
                "action-completed",
                "Action done, assessment due: " + completed.title(),
                "ASSESSMENT_DUE",
                "/v1/recommendations/" + recommendation.id() + "/actions");
    }

    private static Unprocessable unknownRecommendation() {
        return new Unprocessable(
                "The action is of a recommendation that is not known here.",
                FieldError.at("/data/recommendationId", "is not a recommendation"));
    }
}
