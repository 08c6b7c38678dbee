package org.avert.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a bearer, and proofs that it is held (DPoP, RFC 9449). */
public final class TestProof {

    /** Where a service under test is for those who call it through a gateway. */
    public static final String PUBLIC_BASE = "https://avert.example.org/api/tested";

    public static final String HEADER = "DPoP";

    private final ECKey key;

    private TestProof(ECKey key) {
        this.key = key;
    }

    public static TestProof newKey() {
        try {
            return new TestProof(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param token access token that the proof is for, null at the token endpoint */
    public String of(String method, String address, @Nullable String token) {
        return of(method, address, token, Instant.now());
    }

    public String of(String method, String address, @Nullable String token, Instant when) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.toPublicJWK())
                .build();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", method)
                .claim("htu", address)
                .issueTime(Date.from(when));
        if (token != null) {
            claims.claim("ath", sha256(token));
        }
        try {
            SignedJWT proof = new SignedJWT(header, claims.build());
            proof.sign(new ECDSASigner(key));
            return proof.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(hash).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
