package org.avert.earlywarning.analyses;

import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.reference.CaseReference;

/** A peer names a case that was not born here. */
public class CaseUnknown extends Unprocessable {
    private static final long serialVersionUID = 1L;

    CaseUnknown(CaseReference reference) {
        super("There is no case " + reference + ".", FieldError.at("/data/caseReference", "is not known here"));
    }
}
