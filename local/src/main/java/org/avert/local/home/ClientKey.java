package org.avert.local.home;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Key of a client on the curve P-256, as it stands in {@code secrets.json}.
 *
 * @param x first coordinate of the public point, base64url
 * @param y second coordinate
 * @param d the private key, PKCS #8 in base64
 */
public record ClientKey(String x, String y, String d) {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int COORDINATE_BYTES = 32;
    private static final int LIFE_SECONDS = 60;

    static ClientKey read(String json) {
        return JSON.readValue(json, ClientKey.class);
    }

    static String generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            return JSON.writeValueAsString(new ClientKey(
                    coordinate(point.getAffineX()),
                    coordinate(point.getAffineY()),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the realm is given: the public half as a JSON Web Key Set (RFC 7517). */
    public String publicKeys() {
        var key = Map.of("kty", "EC", "crv", "P-256", "use", "sig", "alg", "ES256", "kid", keyId(), "x", x, "y", y);
        return JSON.writeValueAsString(Map.of("keys", new Object[] {key}));
    }

    /** What the client sends instead of a secret (RFC 7523). */
    public String assertion(String clientId, String issuer) {
        var now = Instant.now().getEpochSecond();
        var claims = Map.of(
                "iss", clientId,
                "sub", clientId,
                "aud", issuer,
                "jti", UUID.randomUUID().toString(),
                "iat", now,
                "exp", now + LIFE_SECONDS);
        var signed = encode(Map.of("alg", "ES256", "typ", "JWT", "kid", keyId())) + "." + encode(claims);
        return signed + "." + sign(signed);
    }

    private String keyId() {
        return x.substring(0, 16);
    }

    private String sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return BASE64URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(d)));
    }

    private static String encode(Map<String, ?> part) {
        return BASE64URL.encodeToString(JSON.writeValueAsBytes(part));
    }

    /** Always 32 bytes, whatever leading zeros the number has. */
    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        var from = Math.max(0, bytes.length - COORDINATE_BYTES);
        var length = bytes.length - from;
        System.arraycopy(bytes, from, fixed, COORDINATE_BYTES - length, length);
        return BASE64URL.encodeToString(fixed);
    }

    @Override
    public String toString() {
        return "ClientKey[" + keyId() + "]";
    }
}
