package org.avert.recommendations.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.recommendations.casefile.CaseFiles;
import org.avert.recommendations.casefile.CaseStep;
import org.avert.recommendations.config.AssessmentSettings;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.Recommendations;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes what the facility hands over: an action is done, an assessment is due (¶61). */
@Service
public class CompletedActionService {
    private final Actions actions;
    private final Recommendations recommendations;
    private final CaseFiles cases;
    private final AssessmentSettings settings;
    private final Clock clock;

    CompletedActionService(
            Actions actions,
            Recommendations recommendations,
            CaseFiles cases,
            AssessmentSettings settings,
            Clock clock) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** An activity is recorded once, whatever event tells of it. */
    public Mono<ImplementationAction> receive(CompletedAction completed) {
        return actions.ofActivity(completed.activity()).switchIfEmpty(Mono.defer(() -> record(completed)));
    }

    private Mono<ImplementationAction> record(CompletedAction completed) {
        var action = ImplementationAction.done(completed, dueOn());
        return recommendations
                .find(completed.recommendation())
                .switchIfEmpty(Mono.error(CompletedActionService::unknownRecommendation))
                .flatMap(recommendation -> actions.add(action).then(tell(completed, recommendation)))
                .thenReturn(action);
    }

    private LocalDate dueOn() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(settings.dueAfter().toDays());
    }

    private Mono<Void> tell(CompletedAction completed, Recommendation recommendation) {
        return Callers.current()
                .map(caller -> new CaseStep(
                        clock.instant(),
                        "action-completed",
                        caller.office(),
                        "Action done, assessment due: " + completed.title(),
                        "ASSESSMENT_DUE",
                        "/v1/recommendations/" + recommendation.id() + "/actions"))
                .flatMap(step ->
                        cases.add(completed.caseReference(), completed.caseTitle(), recommendation.state(), step));
    }

    private static Unprocessable unknownRecommendation() {
        return new Unprocessable(
                "The action is of a recommendation that is not known here.",
                FieldError.at("/data/recommendationId", "is not a recommendation"));
    }
}
