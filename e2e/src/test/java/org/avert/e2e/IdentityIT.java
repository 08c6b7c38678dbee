package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.local.people.LoginRefused;
import org.avert.local.people.Person;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What administrators of a pillar can do, alone and together, through the gateway and with the real Keycloak. */
class IdentityIT {
    private static final String IDENTITY = "/api/identity/v1";
    private static final String HUMAN_RIGHTS = "human-rights";

    private final Platform platform = RunningPlatform.get();
    private final Web web = new Web(platform.baseUrl());
    private final Person admin = platform.people().named(HUMAN_RIGHTS, "pillar-admin");
    private final Person colleague = platform.people().named(HUMAN_RIGHTS, "second-admin");

    @Test
    void itTakesTwoAdministratorsToMakeAHighCommissioner() {
        var person = addPerson();
        var path = "/people/" + person.at("/person/subject").asString();
        var update = update(person, Map.of("roles", List.of("geneva", "high-commissioner")));
        assertThat(put(admin, path, update).statusCode()).isEqualTo(422);

        var grant = post(
                admin,
                "/office-grants",
                Map.of(
                        "act",
                        "GIVE",
                        "role",
                        "high-commissioner",
                        "subject",
                        person.at("/person/subject").asString(),
                        "reason",
                        "A sample appointment."));
        assertThat(grant.statusCode()).as(grant.body()).isEqualTo(201);
        var approval = "/office-grants/" + Web.json(grant).path("id").asString() + "/approval";
        assertThat(post(admin, approval, null).statusCode()).isEqualTo(403);
        assertThat(offices(path)).isEmpty();

        var before = platform.people().named("high-commissioner");
        assertThat(post(colleague, approval, null).statusCode()).isEqualTo(200);
        assertThat(offices(path)).containsExactly("high-commissioner");
        assertThat(offices("/people/" + before.subject())).isEmpty();
        giveBack(before);
    }

    /** The other tests of this module know the sample's High Commissioner. */
    private void giveBack(Person before) {
        var grant = Web.json(post(
                colleague,
                "/office-grants",
                Map.of(
                        "act",
                        "GIVE",
                        "role",
                        "high-commissioner",
                        "subject",
                        before.subject(),
                        "reason",
                        "End of the test.")));
        var approval = "/office-grants/" + grant.path("id").asString() + "/approval";
        assertThat(post(admin, approval, null).statusCode()).isEqualTo(200);
        assertThat(offices("/people/" + before.subject())).containsExactly("high-commissioner");
    }

    @Test
    void anAdministratorReachesTheOwnRealmOnly() {
        var other = platform.people().named("peace-security", "pillar-admin");
        var analyst = "/people/" + platform.people().named("analyst").subject();
        var nobody = "/people/" + UUID.randomUUID();
        assertThat(get(other, analyst).statusCode()).isEqualTo(404);
        assertThat(Web.json(get(other, analyst)).path("title"))
                .isEqualTo(Web.json(get(other, nobody)).path("title"));
        var update = update(Web.json(get(admin, analyst)), Map.of("roles", List.of()));
        assertThat(put(other, analyst, update).statusCode()).isEqualTo(404);
        assertThat(post(other, analyst + "/temporary-password", null).statusCode())
                .isEqualTo(404);
        var beyond = Map.of(
                "username", name(), "firstName", "Sample", "lastName", "Beyond", "roles", List.of("high-commissioner"));
        assertThat(post(other, "/people", beyond).statusCode()).isEqualTo(422);
    }

    @Test
    void whoIsDisabledCannotSignIn() {
        var person = platform.people().named("regional-organisation");
        var administrator = platform.people().named("partners", "pillar-admin");
        var path = "/people/" + person.subject();
        var login = platform.installation().personLogin();
        login.signIn(person);
        set(administrator, path, Map.of("enabled", false));
        assertThatThrownBy(() -> login.signIn(person)).isInstanceOf(LoginRefused.class);
        set(administrator, path, Map.of("enabled", true));
        login.signIn(person);
    }

    @Test
    void aRotatedSecretStopsTheOldOne() {
        var client = Web.json(post(
                admin,
                "/clients",
                Map.of(
                        "clientId",
                        name(),
                        "name",
                        "Sample system",
                        "kind",
                        "OFFICE",
                        "authentication",
                        "SECRET",
                        "roles",
                        List.of("analyst"),
                        "sandbox",
                        false)));
        var path = "/clients/" + client.path("id").asString() + "/secret";
        var first = Web.json(post(admin, path, null)).path("secret").asString();
        var token = token(client, first);
        assertThat(token.statusCode()).as(token.body()).isEqualTo(200);
        var me = web.get(IDENTITY + "/me", Web.json(token).path("access_token").asString());
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(Web.json(me).path("roles").valueStream().map(JsonNode::asString))
                .containsExactly("analyst");

        var second = Web.json(post(admin, path, null)).path("secret").asString();
        assertThat(token(client, first).statusCode()).isEqualTo(401);
        assertThat(token(client, second).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatRegisteredItsKeyWorksWithTheTokenItSignedFor() {
        var system = name();
        var key = platform.installation().secrets().clientKey(HUMAN_RIGHTS, system);
        var draft = new HashMap<String, Object>(Map.of("clientId", system, "name", "Sample system", "kind", "OFFICE"));
        draft.putAll(Map.of("authentication", "PRIVATE_KEY_JWT", "roles", List.of("analyst"), "sandbox", false));
        draft.put("keys", JsonMapper.shared().readTree(key.publicKeys()).get("keys"));
        var registered = post(admin, "/clients", draft);
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        var login = platform.installation().officeLogin();
        var token = login.signedToken(HUMAN_RIGHTS, system, key).value();

        assertThat(web.get("/api/earlywarning/v1/patterns", token).statusCode()).isEqualTo(200);
        assertThat(web.get("/api/facility/v1/applications", token).statusCode()).isEqualTo(403);
        var another = platform.installation().secrets().clientKey(HUMAN_RIGHTS, name());
        assertThatThrownBy(() -> login.signedToken(HUMAN_RIGHTS, system, another))
                .isInstanceOf(LoginRefused.class);
    }

    private HttpResponse<String> token(JsonNode client, String secret) {
        var form = "grant_type=client_credentials&client_id="
                + client.path("clientId").asString() + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return new Web(platform.installation().url(Part.KEYCLOAK))
                .send(
                        "POST",
                        "/realms/human-rights/protocol/openid-connect/token",
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        form);
    }

    private JsonNode addPerson() {
        var answer = post(
                admin,
                "/people",
                Map.of("username", name(), "firstName", "Sample", "lastName", "Newcomer", "roles", List.of("geneva")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Web.json(answer);
    }

    private static String name() {
        return "e2e-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<String> offices(String path) {
        return Web.json(get(admin, path))
                .path("offices")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private void set(Person administrator, String path, Map<String, Object> changes) {
        var answer = put(administrator, path, update(Web.json(get(administrator, path)), changes));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, Object> update(JsonNode person, Map<String, Object> changes) {
        var update = new HashMap<String, Object>();
        for (var field : List.of("firstName", "lastName", "email", "enabled", "roles", "bindings")) {
            if (person.has(field)) {
                update.put(field, person.get(field));
            }
        }
        update.putAll(changes);
        return update;
    }

    private HttpResponse<String> get(Person who, String path) {
        return web.get(IDENTITY + path, bearer(who));
    }

    private HttpResponse<String> put(Person who, String path, Map<String, Object> body) {
        var etag = get(who, path).headers().firstValue("ETag").orElse("\"1\"");
        return send("PUT", who, path, body, "If-Match", etag);
    }

    private HttpResponse<String> post(Person who, String path, @Nullable Map<String, ?> body) {
        return send(
                "POST", who, path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(
            String method, Person who, String path, @Nullable Map<String, ?> body, String header, String value) {
        var headers = new HashMap<>(Map.of("Authorization", "Bearer " + bearer(who), header, value));
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        return web.send(
                method,
                IDENTITY + path,
                headers,
                body == null ? null : JsonMapper.shared().writeValueAsString(body));
    }

    private String bearer(Person who) {
        return platform.installation().personLogin().token(who).value();
    }
}
