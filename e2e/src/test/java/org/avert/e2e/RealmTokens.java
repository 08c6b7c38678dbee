package org.avert.e2e;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.kit.test.TestProof;
import org.avert.kit.test.TokenFlaw;
import org.avert.kit.test.TokenSource;
import org.avert.kit.test.TokenWish;
import org.avert.local.platform.Installation;
import org.avert.local.platform.Part;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokens that Keycloak itself signs, for every wish of the access matrix: a client of its own for each, with the roles and
 * claims wished for. What a realm must not give is put there by its own administrator, as a careless or hostile one could.
 */
final class RealmTokens implements TokenSource {
    private static final Duration LIFE = Duration.ofSeconds(40);
    /** Beyond the life of the token and the clock skew that the services allow. */
    private static final Duration STALE_AFTER = Duration.ofSeconds(13);

    private final Web keycloak;
    private final RealmAdmin admin;
    private final Installation installation;
    private final Map<TokenWish, Minted> minted = new ConcurrentHashMap<>();
    private final Map<TokenWish, String[]> clients = new ConcurrentHashMap<>();
    private final Set<String> bound = ConcurrentHashMap.newKeySet();
    private final TestProof bearer = TestProof.newKey();
    private Optional<Minted> expired = Optional.empty();

    private record Minted(String token, Instant at) {
        boolean isFresh() {
            return at.plus(LIFE).isAfter(Instant.now());
        }
    }

    RealmTokens(Installation installation) {
        this.installation = installation;
        this.keycloak = new Web(installation.url(Part.KEYCLOAK));
        this.admin = new RealmAdmin(installation);
    }

    @Override
    public Optional<String> token(TokenWish wish) {
        return switch (wish.flaw()) {
            case NONE, OTHER_AUDIENCE -> Optional.of(fresh(wish));
            case EXPIRED -> Optional.of(stale(wish));
            default -> Optional.empty();
        };
    }

    private synchronized String fresh(TokenWish wish) {
        var known = minted.get(wish);
        if (known == null || !known.isFresh()) {
            known = mint(wish);
            minted.put(wish, known);
        }
        return known.token();
    }

    /** One expired token serves all: whatever it would allow, it is refused. */
    private synchronized String stale(TokenWish wish) {
        var token = expired.orElseGet(() -> mint(wish));
        expired = Optional.of(token);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> token.at().plus(STALE_AFTER).isBefore(Instant.now()));
        return token.token();
    }

    private Minted mint(TokenWish wish) {
        if (wish.service() != null && wish.realm().equals("platform") && wish.flaw() == TokenFlaw.NONE) {
            return new Minted(
                    installation.officeLogin().token("platform", wish.service()).value(), Instant.now());
        }
        var client = clients.computeIfAbsent(wish, this::register);
        var endpoint = installation.realm(wish.realm()).token().toString();
        var body = "grant_type=client_credentials&client_id=" + client[0] + "&client_secret=" + client[1];
        var answer = keycloak.send(
                "POST",
                "/realms/" + wish.realm() + "/protocol/openid-connect/token",
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        TestProof.HEADER,
                        bearer.of("POST", endpoint, null)),
                body);
        var token = Web.json(answer).get("access_token").asString();
        bound.add(token);
        return new Minted(token, Instant.now());
    }

    /** A system's token is bound to its key, and each request proves that it has it. */
    @Override
    public void present(String token, HttpHeaders headers, String method, String path) {
        if (bound.contains(token)) {
            headers.set(HttpHeaders.AUTHORIZATION, "DPoP " + token);
            headers.set(TestProof.HEADER, bearer.of(method, installation.baseUrl() + path, token));
        } else {
            headers.setBearerAuth(token);
        }
    }

    /** Name and secret of a client whose tokens say what is wished for. */
    private String[] register(TokenWish wish) {
        var name = wish.service() == null || !wish.realm().equals("partners")
                ? "matrix-" + UUID.randomUUID()
                : wish.service();
        var secret = UUID.randomUUID().toString();
        var id = RealmAdmin.created(admin.call("POST", wish.realm() + "/clients", client(name, secret, wish)));
        var account = Web.json(admin.call("GET", wish.realm() + "/clients/" + id + "/service-account-user", null))
                .get("id")
                .asString();
        var roles = JsonMapper.shared().createArrayNode();
        wish.roles().forEach(role -> roles.add(role(wish.realm(), role)));
        if (!roles.isEmpty()) {
            admin.call("POST", wish.realm() + "/users/" + account + "/role-mappings/realm", roles.toString());
        }
        return new String[] {name, secret};
    }

    private static String client(String name, String secret, TokenWish wish) {
        var client = JsonMapper.shared().createObjectNode();
        client.put("clientId", name)
                .put("secret", secret)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", true);
        client.putObject("attributes").put("access.token.lifespan", wish.flaw() == TokenFlaw.EXPIRED ? "1" : "300");
        var mappers = client.putArray("protocolMappers");
        if (wish.flaw() == TokenFlaw.OTHER_AUDIENCE) {
            // the realm's default scopes would name our audience
            client.putArray("defaultClientScopes");
        } else {
            mappers.add(mapper("audience", "oidc-audience-mapper", Map.of("included.custom.audience", "avert-api")));
        }
        wish.bindings()
                .forEach((claim, value) -> mappers.add(mapper(
                        claim,
                        "oidc-hardcoded-claim-mapper",
                        Map.of(
                                "claim.name", claim,
                                "claim.value",
                                        value instanceof List<?> many
                                                ? JsonMapper.shared().writeValueAsString(many)
                                                : value.toString(),
                                "jsonType.label", value instanceof List<?> ? "JSON" : "String"))));
        return client.toString();
    }

    private static ObjectNode mapper(String name, String type, Map<String, String> config) {
        var mapper = JsonMapper.shared().createObjectNode();
        mapper.put("name", name).put("protocol", "openid-connect").put("protocolMapper", type);
        var settings = mapper.putObject("config").put("access.token.claim", "true");
        config.forEach(settings::put);
        return mapper;
    }

    private JsonNode role(String realm, String role) {
        var path = realm + "/roles/" + URLEncoder.encode(role, StandardCharsets.UTF_8);
        if (admin.send("GET", path, null).statusCode() == 404) {
            admin.call("POST", realm + "/roles", "{\"name\":\"" + role + "\"}");
        }
        return Web.json(admin.call("GET", path, null));
    }
}
