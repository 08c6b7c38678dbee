package org.avert.portal.account;

import org.avert.portal.api.ApiFailure;
import org.springframework.http.HttpStatus;

/** Why a form was not carried out, in the words that its page has for it. */
public final class Refusal {
    private Refusal() {}

    /** Whether the reader can do something about it; anything else is an error page. */
    public static boolean isAnswerable(Throwable failure) {
        return failure instanceof ApiFailure api
                && switch (api.status()) {
                    case BAD_REQUEST, FORBIDDEN, CONFLICT, PRECONDITION_FAILED, UNPROCESSABLE_CONTENT -> true;
                    default -> false;
                };
    }

    /** Key of the message, after {@code refused.}. */
    public static String key(Throwable failure) {
        return String.valueOf(status(failure).value());
    }

    public static HttpStatus status(Throwable failure) {
        return ((ApiFailure) failure).status();
    }
}
