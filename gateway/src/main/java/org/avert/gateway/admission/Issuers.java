package org.avert.gateway.admission;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.avert.gateway.problem.GatewayProblem;
import org.avert.kit.tokens.RealmDecoder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells a subject from a token, to count it and to name it in the log. What the subject may do is for the services to
 * say: each checks the token again.
 */
@Component
class Issuers {

    private static final Duration KEYS_WAIT = Duration.ofSeconds(3);

    private final Map<String, ReactiveJwtDecoder> decoders;

    Issuers(AdmissionProperties properties) {
        decoders = properties.realms().stream()
                .collect(Collectors.toUnmodifiableMap(properties::issuer, realm -> decoder(properties, realm)));
    }

    /** The subject; {@link Admission#REFUSED} when the token is worth nothing; 503 when its issuer's keys cannot be had. */
    Mono<Admission> admit(String token) {
        return Mono.justOrEmpty(issuerOf(token))
                .flatMap(issuer -> Mono.justOrEmpty(decoders.get(issuer))
                        .flatMap(decoder -> decoder.decode(token))
                        .map(jwt -> Admission.known(issuer, text(jwt.getSubject()), text(jwt.getClaimAsString("azp")))))
                .timeout(KEYS_WAIT)
                .onErrorResume(BadJwtException.class, worthless -> Mono.just(Admission.REFUSED))
                .onErrorMap(noKeys -> GatewayProblem.unavailable(
                        "identity", "The issuer of the token cannot be reached to check it.", KEYS_WAIT))
                .defaultIfEmpty(Admission.REFUSED);
    }

    private static String text(@Nullable String claim) {
        return Objects.requireNonNullElse(claim, "");
    }

    private static Optional<String> issuerOf(String token) {
        try {
            return Optional.ofNullable(JWTParser.parse(token).getJWTClaimsSet()).map(JWTClaimsSet::getIssuer);
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static ReactiveJwtDecoder decoder(AdmissionProperties properties, String realm) {
        var rules = new DelegatingOAuth2TokenValidator<Jwt>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(properties.issuer(realm)),
                new JwtAudienceValidator(properties.audience()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<Object>(
                        JwtClaimNames.SUB, subject -> subject instanceof String text && !text.isBlank()));
        return new RealmDecoder(realm, properties.keys(realm), rules);
    }
}
