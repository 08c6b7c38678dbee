package org.avert.earlywarning.analyses;

import org.avert.kit.problem.Conflict;

/** The stage does not allow the step; nothing skips a desk. */
public class StepOutOfOrder extends Conflict {
    private static final long serialVersionUID = 1L;

    StepOutOfOrder(Stage stage, Move move) {
        super("The case is " + stage + ", which does not allow " + move + "; it allows " + stage.allowed() + ".");
    }
}
