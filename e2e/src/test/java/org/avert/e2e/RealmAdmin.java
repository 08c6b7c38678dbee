package org.avert.e2e;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.avert.local.platform.Installation;
import org.avert.local.platform.Part;
import org.jspecify.annotations.Nullable;

/** Keycloak's first administrator, who may do to any realm what a careless or hostile administrator of it could. */
final class RealmAdmin {
    private static final int RENEWED_AFTER_SECONDS = 30;

    private final Web keycloak;
    private final Installation installation;
    private String token = "";
    private Instant since = Instant.EPOCH;

    RealmAdmin(Installation installation) {
        this.installation = installation;
        this.keycloak = new Web(installation.url(Part.KEYCLOAK));
    }

    HttpResponse<String> call(String method, String path, @Nullable String body) {
        var answer = send(method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    HttpResponse<String> send(String method, String path, @Nullable String body) {
        return keycloak.send(
                method,
                "/admin/realms/" + path,
                Map.of("Authorization", "Bearer " + token(), "Content-Type", "application/json"),
                body);
    }

    /** A token of Keycloak's own realm {@code master}. */
    synchronized String token() {
        if (since.plusSeconds(RENEWED_AFTER_SECONDS).isBefore(Instant.now())) {
            var password = URLEncoder.encode(installation.secrets().keycloakAdminPassword(), StandardCharsets.UTF_8);
            var answer = keycloak.send(
                    "POST",
                    "/realms/master/protocol/openid-connect/token",
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    "grant_type=password&client_id=admin-cli&username=admin&password=" + password);
            token = Web.json(answer).get("access_token").asString();
            since = Instant.now();
        }
        return token;
    }

    static String created(HttpResponse<String> answer) {
        var place = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
