package org.avert.identity.grants;

import org.avert.kit.problem.NotFound;

/** The caller's pillar has no such proposal. */
public final class GrantNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    GrantNotFound() {
        super("office grant");
    }
}
