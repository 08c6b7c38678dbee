package org.avert.kit.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWKSecurityContext;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Reads the tokens of one realm (RFC 8725). What the header alone gives away as wrong is refused before a key is looked
 * up, so that nothing in a token decides where this service connects to.
 */
public final class RealmDecoder implements ReactiveJwtDecoder {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private final NimbusReactiveJwtDecoder verified;

    /**
     * @param realm name of the realm, for the names of threads
     * @param keys address of its keys
     * @param rules what a token must say besides being signed by the realm
     */
    public RealmDecoder(String realm, String keys, OAuth2TokenValidator<Jwt> rules) {
        verified = NimbusReactiveJwtDecoder.withJwkSource(new RealmKeys(realm, keys))
                .jwtProcessorCustomizer(RealmDecoder::narrow)
                .build();
        verified.setJwtValidator(rules);
    }

    /** Fails with a {@link BadJwtException} when the token is wrong, and with anything else when there are no keys to tell. */
    @Override
    public Mono<Jwt> decode(String token) {
        return isPlausible(token)
                ? verified.decode(token)
                : Mono.error(() -> new BadJwtException("The header of the token is not accepted here"));
    }

    private static boolean isPlausible(String token) {
        try {
            return JWTParser.parse(token) instanceof SignedJWT signed && isPlausible(signed.getHeader());
        } catch (ParseException malformed) {
            return false;
        }
    }

    private static boolean isPlausible(JWSHeader header) {
        return ALGORITHMS.contains(header.getAlgorithm())
                && isKeyId(header.getKeyID())
                && bringsNoKey(header)
                && header.getCriticalParams() == null;
    }

    private static boolean isKeyId(@Nullable String id) {
        return id != null && KEY_ID.matcher(id).matches();
    }

    private static boolean bringsNoKey(JWSHeader header) {
        return header.getJWK() == null
                && header.getJWKURL() == null
                && header.getX509CertURL() == null
                && header.getX509CertChain() == null;
    }

    private static void narrow(ConfigurableJWTProcessor<JWKSecurityContext> processor) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new JWKSecurityContextJWKSet()));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
    }
}
