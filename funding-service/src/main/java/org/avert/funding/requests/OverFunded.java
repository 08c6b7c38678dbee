package org.avert.funding.requests;

import org.avert.funding.money.Amount;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** A commitment would secure more than is needed. */
public class OverFunded extends Unprocessable {
    private static final long serialVersionUID = 1L;

    OverFunded(Amount offered, Amount gap) {
        super(
                "The request still lacks " + gap + "; " + offered + " is more.",
                FieldError.at("/amount/minorUnits", "is more than the gap of " + gap));
    }
}
