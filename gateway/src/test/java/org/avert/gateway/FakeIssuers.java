package org.avert.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Signs tokens as the realms do and publishes the key. */
final class FakeIssuers {

    private final RSAKey key;
    private final DisposableServer server;
    private final AtomicInteger fetches = new AtomicInteger();

    FakeIssuers() {
        key = newKey();
        var keys = new JWKSet(key.toPublicJWK()).toString();
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> {
                    fetches.incrementAndGet();
                    return response.header("Content-Type", "application/json").sendString(Mono.just(keys));
                })
                .bindNow();
    }

    String base() {
        return "http://127.0.0.1:" + server.port() + "/realms";
    }

    int fetches() {
        return fetches.get();
    }

    /** Names a key that the realm does not have. */
    String tokenOfUnknownKey(String keyId) {
        var other = new RSAKey.Builder(key).keyID(keyId).build();
        return token("human-rights", "somebody", "avert-api", Duration.ofMinutes(5), other);
    }

    String token(String realm, String subject) {
        return token(realm, subject, "avert-api", Duration.ofMinutes(5), key);
    }

    String tokenOfClient(String realm, String client) {
        return token(realm, "service-account-" + client, "avert-api", Duration.ofMinutes(5), key, client);
    }

    String tokenForAudience(String audience) {
        return token("partners", "somebody", audience, Duration.ofMinutes(5), key);
    }

    String expiredToken() {
        return token("partners", "somebody", "avert-api", Duration.ofMinutes(-5), key);
    }

    String forgedToken() {
        return token("partners", "somebody", "avert-api", Duration.ofMinutes(5), newKey());
    }

    private String token(String realm, String subject, String audience, Duration life, RSAKey signer) {
        return token(realm, subject, audience, life, signer, "portal");
    }

    private String token(String realm, String subject, String audience, Duration life, RSAKey signer, String client) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(base() + "/" + realm)
                .subject(subject)
                .audience(audience)
                .claim("azp", client)
                .claim("typ", "Bearer")
                .expirationTime(Date.from(Instant.now().plus(life)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(signer.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(signer));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
