package org.avert.earlywarning.detection;

import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** The period ends before it begins, or is too long. */
public class PeriodRefused extends Unprocessable {
    private static final long serialVersionUID = 1L;

    PeriodRefused(int years) {
        super(
                "The period cannot be surveyed.",
                FieldError.at("/to", "must not lie before from, nor more than " + years + " years after it"));
    }
}
