package org.avert.facility.applications;

import org.avert.kit.problem.NotFound;

/** No such application, or none that the caller may see. */
public class ApplicationNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public ApplicationNotFound() {
        super("application");
    }
}
