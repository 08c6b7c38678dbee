package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.avert.local.people.LoginRefused;
import org.avert.local.people.Person;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Genuine tokens of the real Keycloak that are not good enough, at the gateway and past it. */
class TrustIT {
    private static final String APPLICATIONS = "/v1/applications";

    private final Platform platform = RunningPlatform.get();
    private final RealmAdmin admin = new RealmAdmin(platform.installation());
    private final Web gateway = new Web(platform.baseUrl());
    private final Web facility = new Web(platform.installation().url(Part.FACILITY));

    @Test
    void aTokenOfKeycloaksOwnRealmIsWorthNothingHere() {
        refused(admin.token());
    }

    @Test
    void anIdentityOrRefreshTokenIsNoAccessToken() {
        var token = platform.installation().personLogin().signIn(person("state-xaa"));

        assertThat(ask(gateway, "/api/facility", token.value()).statusCode()).isEqualTo(200);
        refused(String.valueOf(token.identity()));
        refused(String.valueOf(token.renewal()));
    }

    @Test
    void aRotatedKeyOfARealmIsTakenWithoutARestart() {
        var key = RealmAdmin.created(admin.call("POST", "partners/components", """
                {"name":"rotated","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider",
                 "config":{"priority":["200"],"keySize":["2048"],"algorithm":["RS256"]}}"""));
        try {
            var token = platform.installation().personLogin().signIn(person("state-xbb"));
            assertThat(ask(gateway, "/api/facility", token.value()).statusCode())
                    .isEqualTo(200);
        } finally {
            admin.call("DELETE", "partners/components/" + key, null);
        }
    }

    @Test
    void whoIsDisabledIsRefusedWithinAMinute() {
        var person = person("state-xbb");
        var login = platform.installation().personLogin();
        var token = login.signIn(person);
        assertThat(ask(gateway, "/api/facility", token.value()).statusCode()).isEqualTo(200);
        enable(person, false);
        try {
            var disabled = Instant.now();
            assertThatThrownBy(() -> login.renew(person, token)).isInstanceOf(LoginRefused.class);
            await().atMost(Duration.ofSeconds(62))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> ask(facility, "", token.value()).statusCode() == 401);
            assertThat(Duration.between(disabled, Instant.now())).isLessThanOrEqualTo(Duration.ofSeconds(62));
        } finally {
            enable(person, true);
        }
    }

    @Test
    void aRealmThatIsDownLeavesTheOthersWorking() {
        admin.call("PUT", "development", "{\"enabled\":false}");
        try {
            var login = platform.installation().personLogin();
            assertThatThrownBy(() -> login.signIn(person("agency"))).isInstanceOf(LoginRefused.class);

            var token = login.signIn(person("state-xaa"));
            assertThat(ask(gateway, "/api/facility", token.value()).statusCode())
                    .isEqualTo(200);
            assertThat(gateway.get("/api/funding/v1/sources").statusCode()).isEqualTo(200);
        } finally {
            admin.call("PUT", "development", "{\"enabled\":true}");
        }
    }

    @Test
    void aSystemThatProvesItselfByAKeyOfItsOwnMayDoWhatItsRoleMay() {
        var system = "office-development-signed";
        var key = platform.installation().secrets().clientKey("development", system);
        var token = platform.installation()
                .officeLogin()
                .signedToken("development", system, key)
                .value();

        assertThat(gateway.get("/api/earlywarning/v1/signals", token).statusCode())
                .isEqualTo(200);
        var me = Web.json(gateway.get("/api/identity/v1/me", token));
        assertThat(me.path("pillar").asString()).isEqualTo("DEVELOPMENT");
        assertThat(me.path("roles").toString()).isEqualTo("[\"agency\"]");
        assertThat(ask(gateway, "/api/facility", token).statusCode()).isEqualTo(403);
    }

    private void refused(String token) {
        for (var answer : new HttpResponse<?>[] {ask(gateway, "/api/facility", token), ask(facility, "", token)}) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    private static HttpResponse<String> ask(Web where, String prefix, String token) {
        return where.get(prefix + APPLICATIONS, token);
    }

    private Person person(String username) {
        return platform.people().named(username);
    }

    private void enable(Person person, boolean enabled) {
        var path = person.realm() + "/users/" + person.subject();
        var user = (ObjectNode) Web.json(admin.call("GET", path, null));
        admin.call("PUT", path, user.put("enabled", enabled).toString());
    }
}
