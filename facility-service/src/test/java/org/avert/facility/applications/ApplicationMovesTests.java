package org.avert.facility.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.avert.facility.applications.ApplicationStatus.APPROVED;
import static org.avert.facility.applications.ApplicationStatus.CLARIFICATION;
import static org.avert.facility.applications.ApplicationStatus.DECLINED;
import static org.avert.facility.applications.ApplicationStatus.DEFERRED;
import static org.avert.facility.applications.ApplicationStatus.DRAFT;
import static org.avert.facility.applications.ApplicationStatus.SCORED;
import static org.avert.facility.applications.ApplicationStatus.SCREENING;
import static org.avert.facility.applications.ApplicationStatus.SUBMITTED;
import static org.avert.facility.applications.ApplicationStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.avert.kit.problem.Conflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationMovesTests {
    /** Written out a second time on purpose: a move that is added or lost by mistake shows here. */
    private static final Map<ApplicationStatus, Set<ApplicationStep>> ALLOWED = Map.of(
            DRAFT, Set.of(ApplicationStep.UPDATE, ApplicationStep.SUBMIT, ApplicationStep.WITHDRAW),
            SUBMITTED, Set.of(ApplicationStep.ASK, ApplicationStep.CONFIRM_COMPLETENESS, ApplicationStep.WITHDRAW),
            CLARIFICATION,
                    Set.of(
                            ApplicationStep.UPDATE,
                            ApplicationStep.ASK,
                            ApplicationStep.ANSWER,
                            ApplicationStep.WITHDRAW),
            SCREENING, Set.of(ApplicationStep.SCORE, ApplicationStep.OPEN_SCORES, ApplicationStep.WITHDRAW),
            SCORED,
                    Set.of(
                            ApplicationStep.APPROVE,
                            ApplicationStep.DECLINE,
                            ApplicationStep.OPEN_ANOTHER_ROUND,
                            ApplicationStep.DEFER,
                            ApplicationStep.WITHDRAW),
            DEFERRED, Set.of(ApplicationStep.UPDATE, ApplicationStep.SUBMIT, ApplicationStep.WITHDRAW),
            APPROVED, Set.of(ApplicationStep.DRAFT_PLAN),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void allowsExactlyTheseSteps(ApplicationStatus status) {
        var allowed = ALLOWED.getOrDefault(status, Set.of());
        for (var step : ApplicationStep.values()) {
            if (allowed.contains(step)) {
                assertThat(ApplicationMoves.TABLE.next(status, step)).isNotNull();
            } else {
                assertThatThrownBy(() -> ApplicationMoves.TABLE.next(status, step))
                        .isInstanceOf(Conflict.class)
                        .hasMessageContaining("is " + status)
                        .hasMessageContaining("It allows:");
            }
        }
    }
}
