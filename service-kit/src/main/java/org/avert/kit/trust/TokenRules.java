package org.avert.kit.trust;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What an access token must say before it is believed: issuer, audience, type, client, subject and expiry (RFC 8725, RFC 9068). */
final class TokenRules {
    private static final Set<String> ACCESS_TOKEN_TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(Pillar pillar, TrustProperties trust) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(trust.clockSkew()),
                rule("exp", token -> token.getExpiresAt() != null),
                rule("iss", token -> trust.issuer(pillar).equals(token.getClaimAsString("iss"))),
                rule(
                        "aud",
                        token -> token.getAudience() != null
                                && token.getAudience().contains(trust.audience())),
                rule("typ", TokenRules::isAccessToken),
                rule("azp", token -> !isBlank(token.getClaimAsString("azp"))),
                rule("sub", token -> !isBlank(token.getSubject()))));
    }

    /** An identity or refresh token of the same realm is signed with the same key and must not pass for an access token. */
    private static boolean isAccessToken(Jwt token) {
        var header = String.valueOf(token.getHeaders().getOrDefault("typ", "")).toLowerCase(Locale.ROOT);
        var claim = token.getClaimAsString("typ");
        return ACCESS_TOKEN_TYPES.contains(header)
                && (header.endsWith("at+jwt") || "Bearer".equals(claim) || "DPoP".equals(claim));
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> holds) {
        var refusal = OAuth2TokenValidatorResult.failure(
                new OAuth2Error("invalid_token", "The " + claim + " of the token is not accepted here", null));
        return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : refusal;
    }
}
