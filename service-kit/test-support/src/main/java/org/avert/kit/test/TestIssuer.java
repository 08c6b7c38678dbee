package org.avert.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The five realms as issuers on a loopback port, once per JVM: keys, discovery, and the token endpoint that services
 * get their own tokens from. Paths and tokens have Keycloak's shape.
 */
public final class TestIssuer {

    private static final Pattern CLIENT = Pattern.compile("(?:^|&)client_id=([^&]+)");
    private static final Map<String, RSAKey> KEYS = new ConcurrentHashMap<>();
    private static final TestPeer SERVER = serve();

    private TestIssuer() {}

    /** What {@code AVERT_ISSUER_BASE} is set to. */
    public static String base() {
        return SERVER.url() + "/realms";
    }

    public static String issuer(String realm) {
        return base() + "/" + realm;
    }

    public static TestToken token(String realm, String... roles) {
        return new TestToken(realm).roles(roles);
    }

    /** A service's own token, from realm {@code platform}. */
    public static TestToken service(String name) {
        return new TestToken(Realms.PLATFORM).asService(name);
    }

    public static TokenSource source() {
        return wish -> {
            TestToken token = token(wish.realm(), wish.roles().toArray(String[]::new));
            wish.bindings().forEach(token::bind);
            if (wish.service() != null) {
                token.asService(wish.service());
            }
            return Optional.of(token.flawed(wish.flaw()).sign());
        };
    }

    /** Claims of a test's own, signed by the realm. */
    public static String sign(String realm, JWTClaimsSet claims) {
        return TestToken.sign(key(realm), claims);
    }

    public static RSAPublicKey publicKey(String realm) {
        try {
            return key(realm).toRSAPublicKey();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How often somebody fetched the keys of the realm, or anything else of the issuer. */
    public static int fetches() {
        return SERVER.requests().size();
    }

    /** From now on the realm signs with another key, and publishes no other. */
    public static void rotate(String realm) {
        KEYS.put(realm, generate(realm + "-" + KEYS.size()));
    }

    static RSAKey key(String realm) {
        return KEYS.computeIfAbsent(realm, TestIssuer::generate);
    }

    static RSAKey foreignKey(String keyId) {
        return KEYS.computeIfAbsent("foreign " + keyId, any -> generate(keyId));
    }

    private static RSAKey generate(String keyId) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(com.nimbusds.jose.JWSAlgorithm.RS256)
                    .keyID(keyId)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestPeer serve() {
        TestPeer server = TestPeer.start();
        for (String realm : Realms.all()) {
            String path = "/realms/" + realm;
            server.answers("GET", path + "/.well-known/openid-configuration", any -> discovery(realm));
            server.answers(
                    "GET", path + "/protocol/openid-connect/certs", any -> TestPeer.Answer.json(200, keys(realm)));
        }
        server.answers("POST", "/realms/platform/protocol/openid-connect/token", TestIssuer::clientCredentials);
        return server;
    }

    private static String keys(String realm) {
        return new JWKSet(key(realm).toPublicJWK()).toString();
    }

    private static TestPeer.Answer discovery(String realm) {
        String issuer = issuer(realm);
        return TestPeer.Answer.json(200, """
                {"issuer":"%1$s","jwks_uri":"%1$s/protocol/openid-connect/certs",
                 "authorization_endpoint":"%1$s/protocol/openid-connect/auth",
                 "token_endpoint":"%1$s/protocol/openid-connect/token",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer));
    }

    private static TestPeer.Answer clientCredentials(TestPeer.Received request) {
        String client = basicUser(request).or(() -> formClient(request)).orElse("nobody");
        return TestPeer.Answer.json(200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":55}""".formatted(service(client).sign()));
    }

    private static Optional<String> basicUser(TestPeer.Received request) {
        String header = request.header("Authorization");
        if (!header.startsWith("Basic ")) {
            return Optional.empty();
        }
        String pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
        return Optional.of(URLDecoder.decode(pair.substring(0, pair.indexOf(':')), StandardCharsets.UTF_8));
    }

    private static Optional<String> formClient(TestPeer.Received request) {
        Matcher matcher = CLIENT.matcher(request.body());
        return matcher.find()
                ? Optional.of(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
