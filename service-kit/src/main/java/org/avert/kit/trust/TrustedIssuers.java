package org.avert.kit.trust;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Unavailable;
import org.avert.kit.tokens.RealmDecoder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/** One decoder and one set of rules an issuer. An issuer that is not in the table is believed nothing. */
public final class TrustedIssuers implements ReactiveAuthenticationManager {
    private final Map<String, Issuer> issuers;
    private final Possession possession;

    public TrustedIssuers(TrustProperties trust, Supplier<@Nullable Audit> audit) {
        this.possession = new Possession(trust.publicBase());
        this.issuers = Arrays.stream(Pillar.values())
                .collect(Collectors.toUnmodifiableMap(trust::issuer, pillar -> Issuer.of(pillar, trust, audit)));
    }

    @Override
    public Mono<Authentication> authenticate(Authentication authentication) {
        return authentication instanceof PresentedToken presented ? authenticate(presented) : Mono.empty();
    }

    private Mono<Authentication> authenticate(PresentedToken presented) {
        var issuer = issuers.get(issuerOf(presented.getToken()));
        if (issuer == null) {
            return Mono.error(() -> new InvalidBearerTokenException("The issuer is not trusted"));
        }
        return issuer.decoder()
                .decode(presented.getToken())
                .onErrorMap(TrustedIssuers::reason)
                .map(token -> possession.demand(token, presented.presentation()))
                .flatMap(token -> issuer.callers().convert(token))
                .cast(Authentication.class);
    }

    /** That there are no keys to check with is not the token's fault. */
    private static Throwable reason(Throwable failure) {
        return failure instanceof BadJwtException
                ? new InvalidBearerTokenException("The token is wrong", failure)
                : new Unavailable("The issuer of the token cannot be reached to check it.");
    }

    /** Unverified: it only chooses whose keys and rules the token is held against. */
    private static String issuerOf(String token) {
        try {
            var claims = JWTParser.parse(token).getJWTClaimsSet();
            return claims == null || claims.getIssuer() == null ? "" : claims.getIssuer();
        } catch (ParseException malformed) {
            return "";
        }
    }

    private record Issuer(ReactiveJwtDecoder decoder, CallerConverter callers) {
        static Issuer of(Pillar pillar, TrustProperties trust, Supplier<@Nullable Audit> audit) {
            return new Issuer(
                    new RealmDecoder(pillar.realm(), trust.keys(pillar), TokenRules.of(pillar, trust)),
                    new CallerConverter(pillar, audit));
        }
    }
}
