package org.avert.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.avert.local.people.LoginRefused;
import org.avert.local.people.Person;
import org.avert.local.people.PersonLogin;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A pillar is administered by its own people, within the pillar; and who is put out is out. */
class DelegationIT {
    static Platform platform;
    static PersonLogin portal;

    @BeforeAll
    static void start() {
        platform = Tries.realms();
        portal = platform.installation().personLogin();
    }

    @Test
    void aRefreshTokenWorksOnce() {
        var person = platform.people().named("nhri");
        var first = portal.signIn(person);
        assertThat(portal.renew(person, first).value()).isNotEqualTo(first.value());

        assertThatThrownBy(() -> portal.renew(person, first)).isInstanceOf(LoginRefused.class);
    }

    @Test
    void whoIsDisabledGetsNoNewToken() throws Exception {
        var admin = platform.people().named("partners", "pillar-admin");
        var person = platform.people().named("expert");
        var token = portal.signIn(person);

        assertThat(enable(admin, person, false)).isEqualTo(204);

        assertThatThrownBy(() -> portal.renew(person, token)).isInstanceOf(LoginRefused.class);
        assertThatThrownBy(() -> portal.signIn(person)).isInstanceOf(LoginRefused.class);
        assertThat(enable(admin, person, true)).isEqualTo(204);
        assertThat(portal.signIn(person).value()).isNotEmpty();
    }

    @Test
    void aRoleThatIsTakenAwayIsNotInTheNextToken() throws Exception {
        var admin = platform.people().named("partners", "pillar-admin");
        var person = platform.people().named("regional-organisation");
        var token = portal.signIn(person);
        var mapping = "partners/users/" + person.subject() + "/role-mappings/realm";
        var roles = console(admin, "GET", mapping, null).body();

        assertThat(console(admin, "DELETE", mapping, roles).statusCode()).isEqualTo(204);

        var next = portal.renew(person, token).claims();
        assertThat(next.at("/realm_access/roles").toString()).doesNotContain("regional-organisation");
        assertThat(console(admin, "POST", mapping, roles).statusCode()).isEqualTo(204);
    }

    @Test
    void anAdministratorsPowersEndWithTheOwnPillar() throws Exception {
        var admin = platform.people().named("peace-security", "pillar-admin");
        var own = platform.people().named("new-york");

        assertThat(console(admin, "GET", "peace-security/users", null).statusCode())
                .isEqualTo(200);
        assertThat(console(admin, "GET", "human-rights/users", null).statusCode())
                .isIn(401, 403);
        assertThat(console(admin, "POST", "", "{\"realm\":\"mine\"}").statusCode())
                .isIn(401, 403);
        assertThat(console(admin, "PUT", "peace-security", "{\"accessTokenLifespan\":36000}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(console(admin, "POST", "peace-security/clients", "{\"clientId\":\"mine\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(console(admin, "POST", "peace-security/roles", "{\"name\":\"high-commissioner\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(console(admin, "POST", "peace-security/users/" + own.subject() + "/impersonation", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAdministratorOfHumanRightsAloneMakesNoHighCommissioner() throws Exception {
        var admin = platform.people().named("human-rights", "pillar-admin");
        var person = platform.people().named("analyst");
        assertThat(console(admin, "GET", "human-rights/users/" + person.subject(), null)
                        .statusCode())
                .isEqualTo(200);

        var mapped = console(
                admin,
                "POST",
                "human-rights/users/" + person.subject() + "/role-mappings/realm",
                "[{\"name\":\"high-commissioner\"}]");
        assertThat(mapped.statusCode()).isEqualTo(403);
        assertThat(console(admin, "POST", "human-rights/users", "{\"username\":\"another\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOfficeProvesItselfByAKeyOfItsOwn() {
        var installation = platform.installation();
        var key = installation.secrets().clientKey("development", "office-development-signed");
        var token = installation.officeLogin().signedToken("development", "office-development-signed", key);

        assertThat(token.claims().at("/realm_access/roles").toString()).isEqualTo("[\"agency\"]");
        assertThat(token.claims().has("sid")).isFalse();
        assertThatThrownBy(() -> installation.officeLogin().token("development", "office-development-signed"))
                .isInstanceOf(LoginRefused.class);
    }

    private static int enable(Person admin, Person person, boolean enabled) throws Exception {
        var path = person.realm() + "/users/" + person.subject();
        var user = (tools.jackson.databind.node.ObjectNode)
                JsonMapper.shared().readTree(console(admin, "GET", path, null).body());
        return console(admin, "PUT", path, user.put("enabled", enabled).toString())
                .statusCode();
    }

    /** Keycloak's own console, as its page calls it. */
    private static HttpResponse<String> console(
            Person admin, String method, String path, @org.jspecify.annotations.Nullable String body) throws Exception {
        var token = platform.installation().consoleLogin().token(admin).value();
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var address = platform.installation().url(Part.KEYCLOAK) + "/admin/realms" + (path.isEmpty() ? "" : "/" + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .method(method, publisher)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
