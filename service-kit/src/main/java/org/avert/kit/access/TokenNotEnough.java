package org.avert.kit.access;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The token is genuine and does not suffice for what it is shown to; another one of the same bearer does. */
public final class TokenNotEnough extends ProblemException {
    private static final long serialVersionUID = 1L;

    private TokenNotEnough(String challenge, String detail) {
        super(HttpStatus.UNAUTHORIZED, "unauthenticated", "Unauthorized", detail);
        getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    static TokenNotEnough stale() {
        return new TokenNotEnough(
                "Bearer error=\"invalid_token\", error_description=\"A fresh token is needed\"",
                "This operation is confidential and needs a fresh token: have a new one issued and try again.");
    }

    static TokenNotEnough unbound() {
        return new TokenNotEnough(
                "DPoP error=\"invalid_token\", error_description=\"A token bound to a key is needed\", algs=\"ES256 PS256\"",
                "This operation is strictly confidential: a system needs a token bound to its key (DPoP).");
    }
}
