package org.avert.kit.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestPeer;
import org.avert.kit.test.TestToken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.context.TestPropertySource;

/** What is tried with tokens (RFC 8725): each is a 401, and none makes the service connect anywhere. */
@TestPropertySource(properties = "avert.contract=trust-sample")
class ForgedTokensIT extends TrustIT {
    private static final String REALM = "human-rights";
    private static final TestPeer ATTACKER = TestPeer.start();
    private static final RSAKey OWN = key();

    @TestFactory
    Stream<DynamicTest> nothingForgedIsTakenAndNothingIsFetched() {
        return forged().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> isRefusedInSilence(each.getValue())));
    }

    private void isRefusedInSilence(String token) {
        var before = TestIssuer.fetches();

        refused(api.as(token).get(UN));
        refused(api.as(token).get(PUBLIC));

        assertThat(TestIssuer.fetches()).isEqualTo(before);
        assertThat(ATTACKER.requests()).isEmpty();
    }

    private static Map<String, String> forged() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "alg none",
                Base64URL.encode("{\"alg\":\"none\"}") + "."
                        + claims().toPayload().toBase64URL() + ".");
        all.put("HS256 with the public key", hs256());
        all.put("embedded jwk", signed(header().jwk(OWN.toPublicJWK()).keyID("own")));
        all.put(
                "jku",
                signed(header().jwkURL(URI.create(ATTACKER.url() + "/keys")).keyID("own")));
        all.put(
                "x5u",
                signed(header().x509CertURL(URI.create(ATTACKER.url() + "/cert"))
                        .keyID("own")));
        all.put("kid that is a path", signed(header().keyID("../../../../dev/null")));
        all.put("kid that is an address", signed(header().keyID(ATTACKER.url() + "/keys")));
        all.put("no kid", signed(header()));
        all.put(
                "unknown crit",
                signed(header().keyID(REALM)
                        .criticalParams(Set.of("urn:example:mfa"))
                        .customParam("urn:example:mfa", true)));
        all.put(
                "foreign key under the realm's key id",
                token().signedByForeignKey().sign());
        all.put("slashed issuer", token().issuer(TestIssuer.issuer(REALM) + "/").sign());
        all.put(
                "issuer with another case",
                token().issuer(TestIssuer.issuer("Human-Rights")).sign());
        all.put(
                "issuer that is not trusted",
                token().issuer(TestIssuer.issuer("master")).sign());
        all.put("issuer of the attacker", token().issuer(ATTACKER.url()).sign());
        all.put(
                "issuer of another realm",
                token().issuer(TestIssuer.issuer(REALM) + "/../partners").sign());
        all.put("expired", token().expired().sign());
        all.put("no exp", signedByTheRealm(new JWTClaimsSet.Builder(claims()).expirationTime(null)));
        all.put("not yet valid", token().notYetValid().sign());
        all.put("ID token", token().type("ID").sign());
        all.put("refresh token", token().type("Refresh").sign());
        all.put("another audience", token().audience("account").sign());
        all.put("no token at all", "x.y.z");
        return all;
    }

    @Test
    void aGenuineTokenOfOneRealmNeverPassesAsAnothers() {
        api.as(TestIssuer.token("peace-security", "geneva"))
                .get(UN)
                .expectStatus()
                .isForbidden();
        api.as(TestIssuer.token("peace-security", "new-york"))
                .get(UN)
                .expectStatus()
                .isOk();

        // its signature is another realm's: whatever it claims, it is nobody's
        refused(api.as(TestIssuer.token("peace-security", "geneva").issuer(TestIssuer.issuer(REALM)))
                .get(UN));
    }

    @Test
    void aRotatedKeyWorksWithoutARestart() {
        TestIssuer.rotate("development");

        api.as(TestIssuer.token("development", "agency"))
                .get(PUBLIC)
                .expectStatus()
                .isOk();
    }

    @Test
    void unknownKeyIdsAreNoStormOfFetches() {
        var before = TestIssuer.fetches();

        IntStream.range(0, 200)
                .forEach(n ->
                        refused(api.as(signed(header().keyID("unknown-" + n))).get(PUBLIC)));

        assertThat(TestIssuer.fetches() - before).isLessThanOrEqualTo(2 + 2 * 4);
    }

    private static TestToken token() {
        return TestIssuer.token(REALM, "geneva");
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT);
    }

    private static JWTClaimsSet claims() {
        try {
            return SignedJWT.parse(token().sign()).getJWTClaimsSet();
        } catch (java.text.ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWSHeader.Builder header) {
        try {
            var token = new SignedJWT(header.build(), claims());
            token.sign(new RSASSASigner(OWN));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signedByTheRealm(JWTClaimsSet.Builder claims) {
        return TestIssuer.sign(REALM, claims.issueTime(new Date()).build());
    }

    /** The old trick: a public key is no secret, so whoever takes it for an HMAC key can be lied to. */
    private static String hs256() {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(REALM)
                    .build();
            var object = new com.nimbusds.jose.JWSObject(header, new Payload(claims().toJSONObject()));
            object.sign(new MACSigner(TestIssuer.publicKey(REALM).getEncoded()));
            return object.serialize();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("own").generate();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
