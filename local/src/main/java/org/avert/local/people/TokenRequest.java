package org.avert.local.people;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A request to a token endpoint, the client proving itself by its secret. */
final class TokenRequest {
    private TokenRequest() {}

    static AccessToken send(RealmEndpoints endpoints, String client, String secret, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("client_id", client);
        if (!secret.isEmpty()) {
            all.put("client_secret", secret);
        }
        var response = Visit.exchange(HttpRequest.newBuilder(endpoints.token())
                .header("Content-Type", Forms.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(Forms.encode(all)))
                .build());
        if (response.statusCode() != 200) {
            throw new LoginRefused(
                    client + "@" + endpoints.realm() + ": HTTP " + response.statusCode() + " " + response.body());
        }
        return AccessToken.from(JsonMapper.shared().readTree(response.body()));
    }
}
