package org.avert.recommendations.assessment;

import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.recommendations.casefile.CaseFiles;
import org.avert.recommendations.casefile.CaseStep;
import org.avert.recommendations.plan.ActionId;
import org.avert.recommendations.plan.Actions;
import org.avert.recommendations.plan.ImplementationAction;
import org.avert.recommendations.recommendation.Recommendation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What follows when an assessment answers an action: the action, the case and the facility know of it. */
@Component
class AnsweredAction {
    private final Actions actions;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Handovers handovers;

    AnsweredAction(Actions actions, CaseFiles cases, Outbox outbox, Handovers handovers) {
        this.actions = actions;
        this.cases = cases;
        this.outbox = outbox;
        this.handovers = handovers;
    }

    Mono<Void> answer(ActionId id, Recommendation recommendation, Assessment assessment) {
        return actions.hold(id)
                .filter(action -> action.recommendation().equals(recommendation.id()))
                .switchIfEmpty(Mono.error(AnsweredAction::ofAnother))
                .map(action -> action.assessedBy(assessment.id()))
                .flatMap(action -> actions.save(action)
                        .then(tellCase(action, recommendation, assessment))
                        .then(tellFacility(action, assessment)));
    }

    private Mono<Void> tellCase(ImplementationAction action, Recommendation recommendation, Assessment assessment) {
        var step = new CaseStep(
                assessment.assessedAt(),
                "recommendation-assessed",
                assessment.office(),
                "Recommendation assessed: " + assessment.grade().label(),
                "ASSESSED",
                "/v1/recommendations/" + recommendation.id() + "/assessments");
        return cases.add(action.caseReference(), null, recommendation.state(), step);
    }

    private Mono<Void> tellFacility(ImplementationAction action, Assessment assessment) {
        return outbox.add(handovers.of(
                RecommendationAssessed.TYPE,
                action.caseReference().value(),
                RecommendationAssessed.of(action, assessment)));
    }

    private static Unprocessable ofAnother() {
        return new Unprocessable(
                "The assessment cannot answer this action.",
                FieldError.at("/actionId", "is not an action of this recommendation"));
    }
}
