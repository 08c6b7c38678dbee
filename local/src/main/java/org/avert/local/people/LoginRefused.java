package org.avert.local.people;

/** The realm did not let someone in. */
public final class LoginRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoginRefused(String message) {
        super(message);
    }
}
