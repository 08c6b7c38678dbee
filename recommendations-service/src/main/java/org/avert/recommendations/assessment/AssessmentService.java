package org.avert.recommendations.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.recommendation.RecommendationNotFound;
import org.avert.recommendations.recommendation.Recommendations;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Assesses how far recommendations are implemented (¶30). */
@Service
public class AssessmentService {
    private final Assessments assessments;
    private final GradingScales scales;
    private final Recommendations recommendations;
    private final AnsweredAction answered;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            GradingScales scales,
            Recommendations recommendations,
            AnsweredAction answered,
            Clock clock) {
        this.assessments = assessments;
        this.scales = scales;
        this.recommendations = recommendations;
        this.answered = answered;
        this.clock = clock;
    }

    public Mono<Assessment> assess(RecommendationId id, AssessmentDraft draft) {
        return recommendations
                .find(id)
                .switchIfEmpty(Mono.error(RecommendationNotFound::new))
                .flatMap(recommendation -> grade(draft)
                        .zipWith(Callers.current(), (grade, caller) -> assessment(id, draft, grade, caller))
                        .flatMap(assessment -> keep(recommendation, draft, assessment)));
    }

    private Mono<Grade> grade(AssessmentDraft draft) {
        return scales.find(draft.scale())
                .switchIfEmpty(Mono.error(() -> refused("/scale", "is not a scale in a version that is known")))
                .flatMap(scale -> Mono.justOrEmpty(scale.grade(draft.grade())))
                .switchIfEmpty(Mono.error(() -> refused("/grade", "is not a grade of the scale")));
    }

    private static Unprocessable refused(String pointer, String detail) {
        return new Unprocessable("The assessment cannot be made.", FieldError.at(pointer, detail));
    }

    private Assessment assessment(RecommendationId id, AssessmentDraft draft, Grade grade, Caller caller) {
        return new Assessment(
                UUID.randomUUID(),
                0,
                id,
                draft.scale(),
                grade,
                draft.narrative(),
                draft.evidence(),
                caller.office(),
                caller.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Mono<Assessment> keep(Recommendation recommendation, AssessmentDraft draft, Assessment assessment) {
        return assessments
                .add(assessment)
                .then(recommendations.touch(recommendation.id(), assessment.assessedAt()))
                .then(Mono.justOrEmpty(draft.action()))
                .flatMap(action -> answered.answer(action, recommendation, assessment))
                .thenReturn(assessment);
    }
}
