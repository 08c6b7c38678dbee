package org.avert.mechanisms.visits;

import org.avert.kit.problem.Conflict;

/** Stages of a visit, each reached only from the one before (¶23, 25). */
public enum VisitStage {
    PLANNED,
    DONE,
    REPORT_ISSUED,
    REPORT_PRESENTED;

    VisitStage step(VisitStage to) {
        if (to.ordinal() != ordinal() + 1) {
            throw new Conflict("The visit is " + this + "; "
                    + (this == REPORT_PRESENTED
                            ? "nothing follows."
                            : "the next stage is " + values()[ordinal() + 1] + "."));
        }
        return to;
    }
}
