package org.avert.identity.people;

import org.avert.kit.problem.NotFound;

/** Nobody in the caller's realm has this subject. */
public final class PersonNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public PersonNotFound() {
        super("person");
    }
}
