package org.avert.identity.clients;

import org.avert.kit.problem.NotFound;

/** The caller's pillar has registered no such client. */
public final class ClientNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    ClientNotFound() {
        super("client");
    }
}
