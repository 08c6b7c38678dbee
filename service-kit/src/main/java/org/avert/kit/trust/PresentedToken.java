package org.avert.kit.trust;

import java.net.URI;
import java.util.List;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** An access token as it came, with what else of the request speaks for its bearer. */
final class PresentedToken extends BearerTokenAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Presentation presentation;

    PresentedToken(String token, Presentation presentation) {
        super(token);
        this.presentation = presentation;
    }

    Presentation presentation() {
        return presentation;
    }

    /**
     * @param bound whether it came under the scheme {@code DPoP}
     * @param method HTTP method of the request
     * @param path path of the request at this service, without the query
     * @param proofs what the header {@code DPoP} held
     */
    record Presentation(boolean bound, String method, URI path, List<String> proofs) {}
}
