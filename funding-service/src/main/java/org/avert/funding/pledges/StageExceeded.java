package org.avert.funding.pledges;

import org.avert.funding.money.Amount;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** More was to be committed than pledged, or disbursed than committed. */
public class StageExceeded extends Unprocessable {
    private static final long serialVersionUID = 1L;

    private StageExceeded(String detail, Amount most) {
        super(detail, FieldError.at("/amount/minorUnits", "is at most " + most.minorUnits()));
    }

    static StageExceeded committing(Amount offered, Amount pledged) {
        return new StageExceeded("Pledged are " + pledged + "; " + offered + " cannot be committed.", pledged);
    }

    static StageExceeded disbursing(Amount paid, Amount disbursed, Amount committed) {
        return new StageExceeded(
                "Committed are " + committed + ", of which " + disbursed + " are disbursed; " + paid
                        + " more cannot be.",
                committed.minus(disbursed));
    }
}
