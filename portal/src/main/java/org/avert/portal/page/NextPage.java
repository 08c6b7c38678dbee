package org.avert.portal.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The link to the next page of a list: the same question with the cursor that the API gave. */
public final class NextPage {

    private NextPage() {}

    public static Map<String, Object> attribute(ServerHttpRequest request, @Nullable String cursor) {
        if (cursor == null) {
            return Map.of();
        }
        var link = UriComponentsBuilder.fromUri(request.getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", UriUtils.encode(cursor, StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
        return Map.of("next", link);
    }
}
