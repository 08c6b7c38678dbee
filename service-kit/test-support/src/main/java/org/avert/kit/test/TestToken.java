package org.avert.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An access token in the shape of Keycloak 26, built up word by word and signed at the end. */
public final class TestToken {

    private final String realm;
    private final Map<String, Object> bindings = new LinkedHashMap<>();
    private List<String> roles = List.of();
    private @Nullable String subject;
    private String issuer;
    private String client = "portal";
    private @Nullable String username;
    private String audience = "avert-api";
    private String type = "Bearer";
    private Instant notBefore = Instant.now().minusSeconds(5);
    private Duration life = Duration.ofMinutes(10);
    private boolean machine;
    private @Nullable String thumbprint;
    private RSAKey key;

    TestToken(String realm) {
        this.realm = realm;
        this.issuer = TestIssuer.issuer(realm);
        this.key = TestIssuer.key(realm);
    }

    public TestToken roles(String... newRoles) {
        this.roles = List.of(newRoles);
        return this;
    }

    /** The person; without it every token with the same realm and roles is the same person. */
    public TestToken subject(String newSubject) {
        this.subject = newSubject;
        return this;
    }

    /** A binding claim: {@code state}, {@code region}, {@code organisation} or {@code countries}. */
    public TestToken bind(String claim, Object value) {
        bindings.put(claim, value);
        return this;
    }

    public TestToken state(String code) {
        return bind("state", code);
    }

    public TestToken organisation(String id) {
        return bind("organisation", id);
    }

    public TestToken audience(String newAudience) {
        this.audience = newAudience;
        return this;
    }

    public TestToken client(String clientId) {
        this.client = clientId;
        return this;
    }

    public TestToken type(String newType) {
        this.type = newType;
        return this;
    }

    public TestToken issuer(String newIssuer) {
        this.issuer = newIssuer;
        return this;
    }

    /** A token that was issued a while ago and is valid still. */
    public TestToken issued(Duration ago) {
        notBefore = Instant.now().minus(ago);
        return this;
    }

    /** Of an office's system: client credentials belong to no session. */
    public TestToken machine() {
        machine = true;
        return this;
    }

    /** Bound to a key (RFC 9449), which its bearer must prove to hold. */
    public TestToken boundTo(TestProof bearer) {
        thumbprint = bearer.thumbprint();
        return this;
    }

    public TestToken expired() {
        notBefore = Instant.now().minus(Duration.ofHours(2));
        life = Duration.ofHours(1);
        return this;
    }

    public TestToken notYetValid() {
        notBefore = Instant.now().plus(Duration.ofHours(1));
        return this;
    }

    /** Signed by a key that the issuer does not publish, under the key id that it does. */
    public TestToken signedByForeignKey() {
        key = TestIssuer.foreignKey(key.getKeyID());
        return this;
    }

    TestToken asService(String name) {
        client = name;
        machine = true;
        username = "service-account-" + name;
        return subject(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    TestToken flawed(TokenFlaw flaw) {
        return switch (flaw) {
            case NONE -> this;
            case OTHER_AUDIENCE -> audience("account");
            case EXPIRED -> expired();
            case NOT_YET_VALID -> notYetValid();
            case FOREIGN_KEY -> signedByForeignKey();
            case ID_TOKEN -> type("ID");
            case UNKNOWN_ISSUER -> issuer(TestIssuer.base() + "/elsewhere");
        };
    }

    public String sign() {
        return sign(key, claims());
    }

    static String sign(RSAKey key, JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims() {
        String person = subject != null ? subject : defaultSubject();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(person)
                .audience(audience)
                .issueTime(Date.from(notBefore))
                .notBeforeTime(Date.from(notBefore))
                .expirationTime(Date.from(notBefore.plus(life)))
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", type)
                .claim("azp", client)
                .claim("scope", "openid")
                .claim("realm_access", Map.of("roles", roles))
                .claim("preferred_username", username != null ? username : person);
        if (!machine) {
            claims.claim("sid", UUID.randomUUID().toString());
        }
        if (thumbprint != null) {
            claims.claim("cnf", Map.of("jkt", thumbprint));
        }
        bindings.forEach(claims::claim);
        return claims.build();
    }

    private String defaultSubject() {
        String seed = realm + roles + bindings;
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
