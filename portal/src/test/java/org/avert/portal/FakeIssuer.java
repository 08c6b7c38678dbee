package org.avert.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** As much of a realm as a sign-in needs: everybody who asks is let in as the same person, if the proof key fits. */
final class FakeIssuer {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Map<String, List<String>>> requests = new ConcurrentHashMap<>();
    private volatile boolean broken;
    private volatile int life = 300;
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger renewals = new AtomicInteger();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final RSAKey key;
    private final DisposableServer server;

    FakeIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("fake").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/realms/{realm}/protocol/openid-connect/auth", this::authorize)
                        .post("/realms/{realm}/protocol/openid-connect/token", this::token)
                        .post("/realms/{realm}/protocol/openid-connect/logout", this::end)
                        .get("/realms/{realm}/protocol/openid-connect/certs", this::keys))
                .bindNow();
    }

    String base() {
        return "http://127.0.0.1:" + server.port() + "/realms";
    }

    /** The next request for a token ends without an answer. */
    void breakOff() {
        broken = true;
    }

    /** Tokens are short of their end from now on; gives how often they were renewed before. */
    void life(int seconds) {
        life = seconds;
    }

    /** How many sessions a client has ended with its refresh token. */
    int ended() {
        return ended.get();
    }

    private Publisher<Void> end(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().flatMap(form -> {
            var given = new QueryStringDecoder(form, false).parameters();
            var known = !first(given, "refresh_token").isEmpty()
                    && !first(given, "client_secret").isEmpty();
            ended.addAndGet(known ? 1 : 0);
            return Mono.from(response.status(known ? 204 : 400).send());
        });
    }

    int renewals() {
        return renewals.get();
    }

    private Publisher<Void> authorize(HttpServerRequest request, HttpServerResponse response) {
        var asked = new QueryStringDecoder(request.uri()).parameters();
        var code = Integer.toHexString(asked.hashCode());
        requests.put(code, asked);
        return response.sendRedirect(first(asked, "redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(first(asked, "state"), StandardCharsets.UTF_8));
    }

    private Publisher<Void> token(HttpServerRequest request, HttpServerResponse response) {
        if (broken) {
            broken = false;
            return Mono.fromRunnable(() ->
                    response.withConnection(connection -> connection.channel().close()));
        }
        var realm = request.param("realm");
        return request.receive().aggregate().asString().flatMap(form -> {
            var given = new QueryStringDecoder(form, false).parameters();
            if (first(given, "grant_type").equals("refresh_token")) {
                return renew(response, realm, first(given, "refresh_token"));
            }
            var asked = requests.remove(first(given, "code"));
            if (asked == null || !first(asked, "code_challenge").equals(sha256(first(given, "code_verifier")))) {
                return Mono.from(response.status(400).sendString(Mono.just("{\"error\":\"invalid_grant\"}")));
            }
            return Mono.from(response.header("Content-Type", "application/json")
                    .sendString(Mono.just(tokens(realm, first(asked, "nonce")))));
        });
    }

    /** A refresh token works once, as in the realms of the platform. */
    private Mono<Void> renew(HttpServerResponse response, @Nullable String realm, String refreshToken) {
        if (!used.add(refreshToken)) {
            return Mono.from(response.status(400).sendString(Mono.just("{\"error\":\"invalid_grant\"}")));
        }
        renewals.incrementAndGet();
        life = 300;
        return Mono.from(response.header("Content-Type", "application/json")
                .sendString(Mono.just("""
                {"access_token":"access-of-%s","token_type":"Bearer","expires_in":300,"refresh_token":"%s"}""".formatted(realm, UUID.randomUUID()))));
    }

    private Publisher<Void> keys(HttpServerRequest request, HttpServerResponse response) {
        return response.header("Content-Type", "application/json")
                .sendString(Mono.just(new JWKSet(key.toPublicJWK()).toString()));
    }

    private String tokens(@Nullable String realm, String nonce) {
        return """
                {"access_token":"access-of-%1$s","token_type":"Bearer","expires_in":%3$d,"refresh_token":"%4$s","scope":"openid profile","id_token":"%2$s"}""".formatted(realm, idToken(realm, nonce), life, UUID.randomUUID());
    }

    /** Whoever signs in at human rights is an administrator there. */
    private static List<String> roles(@Nullable String realm) {
        return "human-rights".equals(realm) ? List.of("analyst", "pillar-admin") : List.of("state");
    }

    private String idToken(@Nullable String realm, String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(base() + "/" + realm)
                .subject("subject-1")
                .audience("portal")
                .claim("azp", "portal")
                .claim("name", "Sample Person")
                .claim("nonce", nonce)
                .claim("realm_access", Map.of("roles", roles(realm)))
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("fake").build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static String sha256(String text) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
