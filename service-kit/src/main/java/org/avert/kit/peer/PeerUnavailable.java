package org.avert.kit.peer;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.concurrent.TimeoutException;
import org.avert.kit.problem.Unavailable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Another service does not answer, or not well. */
public final class PeerUnavailable extends Unavailable {
    private static final long serialVersionUID = 1L;

    PeerUnavailable(String peer, Throwable cause) {
        super(text(peer));
        initCause(cause);
    }

    PeerUnavailable(String peer, HttpStatusCode status) {
        super(text(peer) + " It said " + status.value() + ".");
    }

    private static String text(String peer) {
        return "The " + peer + " service does not answer. Nothing was changed; try again in a moment.";
    }

    static boolean isUnavailability(Throwable failure) {
        return failure instanceof WebClientRequestException
                || failure instanceof TimeoutException
                || failure instanceof CallNotPermittedException
                || failure instanceof OAuth2AuthorizationException;
    }
}
