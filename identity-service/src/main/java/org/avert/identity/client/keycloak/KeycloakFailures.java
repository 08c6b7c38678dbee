package org.avert.identity.client.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.stream.Stream;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.ProblemException;
import org.avert.kit.problem.Unavailable;
import org.avert.kit.problem.Unprocessable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a refusal or a silence of Keycloak means to a caller. */
final class KeycloakFailures {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakFailures.class);
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private KeycloakFailures() {}

    static boolean isMissing(Throwable failure) {
        return failure instanceof NotFoundException;
    }

    static Throwable problem(Throwable failure) {
        return failure instanceof ProblemException ? failure : of(status(failure), failure);
    }

    /** For the calls that answer with a status instead of failing. */
    static ProblemException of(int status, Throwable cause) {
        return switch (status) {
            case CONFLICT -> new Conflict("The realm has one of this name, or another person with this e-mail.");
            case BAD_REQUEST -> new Unprocessable("The realm's own rules do not take this.", List.of());
            default -> unavailable(cause);
        };
    }

    private static int status(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .filter(WebApplicationException.class::isInstance)
                .map(cause -> ((WebApplicationException) cause).getResponse().getStatus())
                .findFirst()
                .orElse(0);
    }

    private static ProblemException unavailable(Throwable cause) {
        LOG.warn("Keycloak does not do it: {}", cause.toString());
        var problem = new Unavailable("The identity provider of your pillar does not answer. Try again.");
        problem.initCause(cause);
        return problem;
    }
}
