package org.avert.recommendations.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.recommendation.RecommendationId;
import org.junit.jupiter.api.Test;

class ImplementationActionTests {
    private final ImplementationAction done = ImplementationAction.done(
            new CompletedAction(
                    CaseReference.random(),
                    null,
                    UUID.randomUUID(),
                    RecommendationId.random(),
                    "Legal aid offices opened",
                    LocalDate.of(2026, 5, 30),
                    null,
                    List.of()),
            LocalDate.of(2026, 8, 28));

    @Test
    void anActionIsAnsweredByOneAssessment() {
        var assessment = UUID.randomUUID();

        var assessed = done.assessedBy(assessment);

        assertThat(assessed.status()).isEqualTo(ActionStatus.ASSESSED);
        assertThat(assessed.assessment()).isEqualTo(assessment);
        assertThatThrownBy(() -> assessed.assessedBy(UUID.randomUUID())).isInstanceOf(ActionAssessed.class);
    }
}
