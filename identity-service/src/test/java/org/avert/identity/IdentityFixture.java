package org.avert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.kit.test.TestIssuer.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.local.people.Person;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Administrators of the realms of a real Keycloak, and what they do. */
@AvertIT
abstract class IdentityFixture {
    static final Platform KEYCLOAK = RealKeycloak.PLATFORM;
    static final String HUMAN_RIGHTS = "human-rights";
    static final String PEACE_SECURITY = "peace-security";
    static final String PARTNERS = "partners";
    static final String DEVELOPMENT = "development";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Api api;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    DatabaseClient database;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        var installation = KEYCLOAK.installation();
        properties.add("avert.keycloak.url", () -> installation.url(Part.KEYCLOAK));
        for (var realm : List.of(HUMAN_RIGHTS, PEACE_SECURITY, DEVELOPMENT, PARTNERS)) {
            properties.add(
                    "avert.keycloak.secrets." + realm,
                    () -> installation.secrets().clientSecret(realm, "identity"));
        }
    }

    Api admin(String realm) {
        return administrator(realm, "pillar-admin");
    }

    Api secondAdmin(String realm) {
        return administrator(realm, "second-admin");
    }

    private Api administrator(String realm, String username) {
        return api.as(
                token(realm, "pillar-admin").subject(sample(realm, username).subject()));
    }

    static Person sample(String realm, String username) {
        return KEYCLOAK.people().named(realm, username);
    }

    static String path(Person person) {
        return "/v1/people/" + person.subject();
    }

    static Map<String, Object> draft(String username, String... roles) {
        return new LinkedHashMap<>(
                Map.of("username", username, "firstName", "Sample", "lastName", "Newcomer", "roles", List.of(roles)));
    }

    static String newName() {
        return "person-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** What a PUT takes, of what a GET gave. */
    static Map<String, Object> update(JsonNode person) {
        var update = new LinkedHashMap<String, Object>();
        for (var field : List.of("firstName", "lastName", "email", "enabled", "roles", "bindings")) {
            if (person.has(field)) {
                update.put(field, person.get(field));
            }
        }
        return update;
    }

    JsonNode change(Api by, String path, Map<String, Object> changes) {
        var answer = by.get(path);
        var etag = etag(answer);
        var update = update(ok(by.get(path)));
        update.putAll(changes);
        return ok(by.ifMatch(etag).put(path, update));
    }

    /** Subjects of those who hold the role, as the directory tells an auditor. */
    List<String> holders(String pillar, String role) {
        return ok(api.as(token(HUMAN_RIGHTS, "auditor")).get("/v1/directory?pillar=" + pillar + "&role=" + role))
                .path("items")
                .valueStream()
                .map(entry -> entry.at("/person/subject").asString())
                .toList();
    }

    List<String> acts(String operation, String objectId) {
        return Objects.requireNonNull(database.sql(
                        "select act from audit where operation = :operation and object_id = :object order by at, seq")
                .bind("operation", operation)
                .bind("object", objectId)
                .map(row -> Objects.requireNonNull(row.get("act", String.class)))
                .all()
                .collectList()
                .block());
    }

    static JsonNode ok(ResponseSpec answer) {
        return body(answer.expectStatus().isOk());
    }

    static JsonNode created(ResponseSpec answer) {
        return body(answer.expectStatus().isCreated());
    }

    static JsonNode refused(ResponseSpec answer, int status) {
        return body(answer.expectStatus().isEqualTo(status));
    }

    static String etag(ResponseSpec answer) {
        var etag = answer.expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        assertThat(etag).isNotNull();
        return Objects.requireNonNull(etag);
    }

    private static JsonNode body(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
