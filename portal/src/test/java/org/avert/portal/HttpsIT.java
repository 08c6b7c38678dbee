package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "AVERT_PUBLIC_URL=https://avert.example.org")
class HttpsIT extends PortalIT {

    @Test
    void tiesTheCookieToTheHost() {
        var cookie = get("/oauth2/authorization/partners", null)
                .returnResult(Void.class)
                .getResponseCookies()
                .getFirst("__Host-avert-session");

        assertThat(cookie).isNotNull().satisfies(session -> {
            assertThat(session.isSecure()).isTrue();
            assertThat(session.getPath()).isEqualTo("/");
            assertThat(session.getDomain()).isNull();
        });
    }
}
