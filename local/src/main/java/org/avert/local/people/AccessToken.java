package org.avert.local.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A token for the API.
 *
 * @param value the JWT, for the Authorization header
 * @param expiresAt when it stops being valid
 * @param renewal refresh token, which works once
 * @param identity ID token of a person
 */
public record AccessToken(
        String value,
        Instant expiresAt,
        @Nullable String renewal,
        @Nullable String identity) {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    static AccessToken from(JsonNode answer) {
        return new AccessToken(
                answer.get("access_token").asString(),
                Instant.now().plusSeconds(answer.get("expires_in").asLong()),
                text(answer, "refresh_token"),
                text(answer, "id_token"));
    }

    private static @Nullable String text(JsonNode answer, String name) {
        return answer.has(name) ? answer.get(name).asString() : null;
    }

    public boolean isFresh() {
        return Instant.now().plus(MARGIN).isBefore(expiresAt);
    }

    /** What the token says; nothing is verified here. */
    public JsonNode claims() {
        var body = Base64.getUrlDecoder().decode(value.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "AccessToken[expiresAt=" + expiresAt + "]";
    }
}
