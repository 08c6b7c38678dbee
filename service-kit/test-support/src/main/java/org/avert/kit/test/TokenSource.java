package org.avert.kit.test;

import java.util.Optional;

/** Where the access matrix gets its tokens: {@link TestIssuer#source()}, or a real Keycloak. */
@FunctionalInterface
public interface TokenSource {

    /** The signed token, or empty where this source cannot make one; the matrix then leaves the case out. */
    Optional<String> token(TokenWish wish);
}
