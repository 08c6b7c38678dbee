package org.avert.kit.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.dpop.verifiers.AccessTokenValidationException;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPIssuer;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProtectedResourceRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.InMemoryDPoPSingleUseChecker;
import com.nimbusds.oauth2.sdk.dpop.verifiers.InvalidDPoPProofException;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import org.avert.kit.trust.PresentedToken.Presentation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Whether the bearer of a token that is bound to a key holds that key (DPoP, RFC 9449): a proof over this method, this
 * address, this token and a moment ago, and taken once. A bound token without a proof is worth nothing to anybody.
 */
final class Possession {
    /** How old a proof may be, and how long its id is remembered. */
    private static final long SECONDS = 60;

    private static final long SKEW_SECONDS = 5;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256);

    private final @Nullable URI publicBase;
    private final DPoPProtectedResourceRequestVerifier proofs = new DPoPProtectedResourceRequestVerifier(
            ALGORITHMS, SKEW_SECONDS, SECONDS, new InMemoryDPoPSingleUseChecker(SECONDS + 2 * SKEW_SECONDS, SECONDS));

    /** @param publicBase address of this service as callers know it; without it no proof can be held against it */
    Possession(@Nullable URI publicBase) {
        this.publicBase = publicBase;
    }

    /** @throws InvalidBearerTokenException when the token is bound and the proof does not fit, or the other way round */
    Jwt demand(Jwt token, Presentation presentation) {
        var binding = token.getClaims().get("cnf");
        if (binding == null && !presentation.bound()) {
            return token;
        }
        if (!presentation.bound()
                || presentation.proofs().size() != 1
                || !(binding instanceof Map<?, ?> bound)
                || !(bound.get("jkt") instanceof String thumbprint)) {
            throw new InvalidBearerTokenException("The token needs a proof of possession");
        }
        verify(token, presentation, thumbprint);
        return token;
    }

    private void verify(Jwt token, Presentation presentation, String thumbprint) {
        try {
            proofs.verify(
                    presentation.method(),
                    URI.create(publicBase + presentation.path().getRawPath()),
                    new DPoPIssuer(String.valueOf(token.getClaimAsString("azp"))),
                    SignedJWT.parse(presentation.proofs().get(0)),
                    new DPoPAccessToken(token.getTokenValue()),
                    new JWKThumbprintConfirmation(new Base64URL(thumbprint)));
        } catch (ParseException
                | InvalidDPoPProofException
                | AccessTokenValidationException
                | JOSEException
                | IllegalArgumentException unproven) {
            throw new InvalidBearerTokenException("The proof of possession is not accepted here", unproven);
        }
    }
}
