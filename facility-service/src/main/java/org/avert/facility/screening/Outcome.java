package org.avert.facility.screening;

import org.avert.facility.applications.ApplicationStep;

/** How a vote ends: a first tie opens another round, a second one defers; it is never silent. */
public enum Outcome {
    APPROVED(ApplicationStep.APPROVE),
    DECLINED(ApplicationStep.DECLINE),
    ANOTHER_ROUND(ApplicationStep.OPEN_ANOTHER_ROUND),
    DEFERRED(ApplicationStep.DEFER);

    private final ApplicationStep step;

    Outcome(ApplicationStep step) {
        this.step = step;
    }

    ApplicationStep step() {
        return step;
    }

    boolean isFinal() {
        return this != ANOTHER_ROUND;
    }
}
