package org.avert.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClientsIT extends IdentityFixture {

    @Test
    void aRotatedSecretStopsTheOldOne() throws Exception {
        var client = register(HUMAN_RIGHTS, office("analyst"));
        var first = rotate(client);
        var claims = claims(token(client, first));
        assertThat(claims.getJSONObjectClaim("realm_access").get("roles")).isEqualTo(List.of("analyst"));
        assertThat(claims.getAudience()).containsExactly("avert-api");

        var second = rotate(client);
        assertThat(token(client, first).statusCode()).isEqualTo(401);
        assertThat(token(client, second).statusCode()).isEqualTo(200);
        assertThat(acts("rotateClientSecret", client.path("id").asString()))
                .containsExactly("INTENT", "COMMITTED", "INTENT", "COMMITTED");
    }

    @Test
    void aChangeShowsInTheNextToken() throws Exception {
        var client = register(HUMAN_RIGHTS, office("analyst", "geneva"));
        var secret = rotate(client);
        var path = "/v1/clients/" + client.path("id").asString();
        var etag = etag(admin(HUMAN_RIGHTS).get(path));
        ok(admin(HUMAN_RIGHTS).ifMatch(etag).put(path, Map.of("name", "Renamed", "roles", List.of("geneva"))));
        assertThat(claims(token(client, secret))
                        .getJSONObjectClaim("realm_access")
                        .get("roles"))
                .isEqualTo(List.of("geneva"));
        refused(admin(HUMAN_RIGHTS).ifMatch(etag).put(path, Map.of("name", "Late", "roles", List.of("geneva"))), 412);
    }

    @Test
    void aRevokedClientGetsNoTokenAnyMore() throws Exception {
        var client = register(HUMAN_RIGHTS, office("analyst"));
        var secret = rotate(client);
        var path = "/v1/clients/" + client.path("id").asString();
        assertThat(ok(admin(HUMAN_RIGHTS).post(path + "/revocation"))
                        .path("status")
                        .asString())
                .isEqualTo("REVOKED");
        assertThat(token(client, secret).statusCode()).isIn(400, 401);
        refused(admin(HUMAN_RIGHTS).post(path + "/secret"), 409);
        refused(admin(HUMAN_RIGHTS).post(path + "/revocation"), 409);
    }

    @Test
    void anOfficeIsBoundLikeAPerson() throws Exception {
        var draft = office("donor");
        refused(admin(PARTNERS).post("/v1/clients", draft), 422);
        draft.put("bindings", Map.of("organisation", "sample-donor-alpha"));
        var client = register(PARTNERS, draft);
        assertThat(claims(token(client, rotate(client))).getStringClaim("organisation"))
                .isEqualTo("sample-donor-alpha");
    }

    @Test
    void aSandboxClientsTokensAreForTheSandbox() throws Exception {
        var draft = office("agency");
        draft.put("sandbox", true);
        var client = register(DEVELOPMENT, draft);
        var claims = claims(token(client, rotate(client)));
        assertThat(claims.getAudience()).containsExactly("avert-sandbox");
        assertThat(claims.getJSONObjectClaim("realm_access").get("roles")).isEqualTo(List.of("agency"));
    }

    @Test
    void provesItselfByAKeyThatIsNeverSent() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("first").generate();
        var draft = office("analyst");
        draft.put("authentication", "PRIVATE_KEY_JWT");
        var withPrivatePart = Map.copyOf(key.toJSONObject());
        draft.put("keys", List.of(withPrivatePart));
        refused(admin(HUMAN_RIGHTS).post("/v1/clients", draft), 400);

        var publicKey = new LinkedHashMap<>(key.toPublicJWK().toJSONObject());
        publicKey.put("alg", "PS256");
        draft.put("keys", List.of(publicKey));
        var client = register(HUMAN_RIGHTS, draft);
        refused(admin(HUMAN_RIGHTS).post("/v1/clients/" + client.path("id").asString() + "/secret"), 409);
        var answer = token(
                HUMAN_RIGHTS,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        assertion(client.path("clientId").asString(), key)));
        assertThat(claims(answer).getStringClaim("azp"))
                .isEqualTo(client.path("clientId").asString());
    }

    @Test
    void aPortalHasExactAddressesAndNothingElse() {
        var draft = office("country-team");
        draft.put("kind", "COUNTRY_PORTAL");
        draft.put("authentication", "NONE");
        for (var uris : List.of(
                List.of(),
                List.of("https://portal.example.org/*"),
                List.of("http://portal.example.org/cb"),
                List.of("http://127.0.0.1:8099/cb"),
                List.of("https://portal.example.org/cb#x"))) {
            draft.put("redirectUris", uris);
            refused(admin(DEVELOPMENT).post("/v1/clients", draft), 422);
        }
        draft.put("redirectUris", List.of("https://portal.example.org/cb"));
        var client = register(DEVELOPMENT, draft);
        assertThat(client.path("redirectUris")).hasSize(1);
        refused(admin(DEVELOPMENT).post("/v1/clients/" + client.path("id").asString() + "/secret"), 409);
    }

    @Test
    void noClientHoldsWhatTakesTwoAdministrators() {
        for (var role : List.of("high-commissioner", "president", "pillar-admin", "donor")) {
            refused(admin(HUMAN_RIGHTS).post("/v1/clients", office(role)), 422);
        }
    }

    @Test
    void thePlatformsOwnClientsAndThoseOfOtherPillarsDoNotExist() {
        var client = register(HUMAN_RIGHTS, office("analyst"));
        var path = "/v1/clients/" + client.path("id").asString();
        refused(admin(PEACE_SECURITY).get(path), 404);
        refused(admin(PEACE_SECURITY).post(path + "/secret"), 404);
        refused(admin(PEACE_SECURITY).post(path + "/revocation"), 404);
        assertThat(ok(admin(HUMAN_RIGHTS).get("/v1/clients?limit=200"))
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("clientId").asString()))
                .contains(client.path("clientId").asString())
                .doesNotContain("portal", "identity", "admin-cli");
        var portal = office("analyst");
        portal.put("clientId", "portal");
        refused(admin(HUMAN_RIGHTS).post("/v1/clients", portal), 409);
    }

    private static Map<String, Object> office(String... roles) {
        return new LinkedHashMap<>(Map.of(
                "clientId",
                "system-" + UUID.randomUUID().toString().substring(0, 8),
                "name",
                "Sample system",
                "kind",
                "OFFICE",
                "authentication",
                "SECRET",
                "roles",
                List.of(roles),
                "sandbox",
                false));
    }

    private JsonNode register(String realm, Map<String, Object> draft) {
        var client = created(admin(realm).post("/v1/clients", draft));
        realms.put(client.path("clientId").asString(), realm);
        return client;
    }

    private final Map<String, String> realms = new LinkedHashMap<>();

    private String realmOf(JsonNode client) {
        return realms.getOrDefault(client.path("clientId").asString(), HUMAN_RIGHTS);
    }

    private String rotate(JsonNode client) {
        var path = "/v1/clients/" + client.path("id").asString() + "/secret";
        return ok(admin(realmOf(client)).post(path)).path("secret").asString();
    }

    private HttpResponse<String> token(JsonNode client, String secret) throws Exception {
        return token(
                realmOf(client),
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client.path("clientId").asString(),
                        "client_secret",
                        secret));
    }

    private static HttpResponse<String> token(String realm, Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        KEYCLOAK.installation().realm(realm).token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JWTClaimsSet claims(HttpResponse<String> answer) throws ParseException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var token =
                JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String assertion(String clientId, RSAKey key) throws Exception {
        var issuer = KEYCLOAK.installation().realm(HUMAN_RIGHTS).issuer();
        var claims = new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        var assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(key.getKeyID()).build(), claims);
        assertion.sign(new RSASSASigner(key));
        return assertion.serialize();
    }
}
