package org.avert.earlywarning.analyses;

import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** A referral needs the words that the facility and the State will read. */
public class ReferralMissing extends Unprocessable {
    private static final long serialVersionUID = 1L;

    ReferralMissing() {
        super("A referral needs its own title and reasons.", FieldError.at("/referral", "is missing"));
    }
}
