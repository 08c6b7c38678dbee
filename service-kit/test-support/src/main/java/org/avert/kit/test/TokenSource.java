package org.avert.kit.test;

import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Where the access matrix gets its tokens: {@link TestIssuer#source()}, or a real Keycloak. */
@FunctionalInterface
public interface TokenSource {

    /** The signed token, or empty where this source cannot make one; the matrix then leaves the case out. */
    Optional<String> token(TokenWish wish);

    /** Puts the token into a request, with what else its bearer has to show. */
    default void present(String token, HttpHeaders headers, String method, String path) {
        headers.setBearerAuth(token);
    }
}
