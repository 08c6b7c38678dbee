package org.avert.facility.plans;

import org.avert.kit.problem.NotFound;

/** No such plan, or none that the caller may see. */
public class PlanNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public PlanNotFound() {
        super("assistance plan");
    }
}
