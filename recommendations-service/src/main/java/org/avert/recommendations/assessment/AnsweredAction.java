package org.avert.recommendations.assessment;

import org.avert.kit.audit.Audit;
import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.recommendations.casefile.CaseEntry;
import org.avert.recommendations.casefile.CaseLog;
import org.avert.recommendations.plan.ActionId;
import org.avert.recommendations.plan.Actions;
import org.avert.recommendations.plan.ImplementationAction;
import org.avert.recommendations.recommendation.Recommendation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What follows when an assessment answers an action: the action, the case and the facility know of it. */
@Component
class AnsweredAction {
    private static final String OPERATION = "assessRecommendation";

    private final Actions actions;
    private final CaseLog cases;
    private final Outbox outbox;
    private final Handovers handovers;
    private final Audit audit;

    AnsweredAction(Actions actions, CaseLog cases, Outbox outbox, Handovers handovers, Audit audit) {
        this.actions = actions;
        this.cases = cases;
        this.outbox = outbox;
        this.handovers = handovers;
        this.audit = audit;
    }

    Mono<Void> answer(ActionId id, Recommendation recommendation, Assessment assessment) {
        return audit.intent(OPERATION, "action", id.toString())
                .then(actions.hold(id))
                .filter(action -> action.recommendation().equals(recommendation.id()))
                .switchIfEmpty(Mono.error(AnsweredAction::ofAnother))
                .map(action -> action.assessedBy(assessment.id()))
                .flatMap(action -> actions.save(action)
                        .then(tellCase(action, recommendation, assessment))
                        .then(tellFacility(action, assessment))
                        .then(audit.outcome(OPERATION, "action", id.toString())));
    }

    private Mono<Void> tellCase(ImplementationAction action, Recommendation recommendation, Assessment assessment) {
        return cases.write(new CaseEntry(
                action.caseReference(),
                null,
                recommendation.state(),
                "recommendation-assessed",
                "Recommendation assessed: " + assessment.grade().label(),
                "ASSESSED",
                "/v1/recommendations/" + recommendation.id() + "/assessments"));
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
