package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** The headers of each kind of answer, whole: one that is missing and one that is too many are both noticed. */
class SecurityHeadersIT extends GatewayIT {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String DOCS = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    @Test
    void ofAnAnswerOfTheApi() {
        assertHeaders("/api/funding/v1/sources", NOTHING, "no-store");
    }

    @Test
    void ofAProblem() {
        assertHeaders("/api/nothing", NOTHING, "no-store");
    }

    @Test
    void ofAPageOfThePortalThatSaysNothingItself() {
        assertHeaders("/cases", NOTHING, "no-store");
    }

    @Test
    void ofThePageOfContracts() {
        assertHeaders("/docs", DOCS, "no-store");
    }

    @Test
    void ofWhatThatPageLoads() {
        assertHeaders("/docs/assets/docs.js", NOTHING, "max-age=3600");
    }

    private void assertHeaders(String path, String policy, String cacheControl) {
        var expected = new TreeMap<>(EVERYWHERE);
        expected.put("Content-Security-Policy", policy);
        expected.put("Cache-Control", cacheControl);
        var headers = client.get()
                .uri(path)
                .accept(MediaType.ALL)
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders();
        var actual = new TreeMap<String, String>();
        headers.forEach((name, values) -> {
            if (name.matches(
                    "(?i)(x-content|x-frame|referrer|permissions|cross-origin|content-security|cache|strict|access-control|server).*")) {
                actual.put(name, String.join(" | ", values));
            }
        });
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
