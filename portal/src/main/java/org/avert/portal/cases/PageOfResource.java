package org.avert.portal.cases;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The portal's page for an object of a service, where it has one. */
final class PageOfResource {

    private static final Pattern OBJECT = Pattern.compile("/v1/([a-z-]+)/([A-Za-z0-9-]+)");
    private static final Map<String, String> PAGES = Map.of(
            "funding/funding-requests", "/funding/",
            "earlywarning/patterns", "/board/patterns/",
            "earlywarning/series", "/board/series/",
            "recommendations/recommendations", "/recommendations/");

    private PageOfResource() {}

    static @Nullable String of(String service, @Nullable String resource) {
        var object = OBJECT.matcher(resource == null ? "" : resource);
        if (!object.lookingAt()) {
            return null;
        }
        var page = PAGES.get(service + "/" + object.group(1));
        return page == null ? null : page + object.group(2);
    }
}
