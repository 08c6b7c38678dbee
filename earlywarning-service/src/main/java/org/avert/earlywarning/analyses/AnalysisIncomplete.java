package org.avert.earlywarning.analyses;

import java.util.List;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** An analysis without findings and recommendation is not submitted. */
public class AnalysisIncomplete extends Unprocessable {
    private static final long serialVersionUID = 1L;

    AnalysisIncomplete(List<FieldError> missing) {
        super("The analysis is not complete.", missing);
    }
}
