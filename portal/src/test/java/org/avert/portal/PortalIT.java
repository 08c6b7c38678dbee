package org.avert.portal;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The portal on a real port before a fake gateway and a fake issuer. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "AVERT_MANAGEMENT_PORT=0",
            "AVERT_PORTAL_SECRET_HUMAN_RIGHTS=secret-of-the-portal-1",
            "AVERT_PORTAL_SECRET_PEACE_SECURITY=secret-of-the-portal-2",
            "AVERT_PORTAL_SECRET_DEVELOPMENT=secret-of-the-portal-3",
            "AVERT_PORTAL_SECRET_PARTNERS=secret-of-the-portal-4"
        })
abstract class PortalIT {

    static final FakeGateway GATEWAY = new FakeGateway();
    static final FakeIssuer ISSUER = new FakeIssuer();
    static final String CASE = "AV-7K3F-9QXT";

    @LocalServerPort
    int port;

    WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void around(DynamicPropertyRegistry registry) {
        registry.add("AVERT_GATEWAY_URL", GATEWAY::url);
        registry.add("AVERT_ISSUER_BASE", ISSUER::base);
    }

    @BeforeEach
    void connect() {
        GATEWAY.reset();
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build();
    }

    WebTestClient.ResponseSpec get(String path, @Nullable ResponseCookie session) {
        var request =
                client.get().uri(URI.create("http://127.0.0.1:" + port + path)).header(HttpHeaders.ACCEPT, "text/html");
        return (session == null ? request : request.cookie(session.getName(), session.getValue())).exchange();
    }

    Document page(String path) {
        return page(path, null);
    }

    Document page(String path, @Nullable ResponseCookie session) {
        return page(get(path, session), 200);
    }

    static Document page(WebTestClient.ResponseSpec answer, int status) {
        var html = answer.expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Jsoup.parse(Objects.requireNonNull(html));
    }

    static String redirect(WebTestClient.ResponseSpec answer) {
        var location = answer.expectStatus()
                .is3xxRedirection()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION);
        return Objects.requireNonNull(location);
    }

    ResponseCookie signIn(String realm) {
        var session = callback(realm, null).session();
        // the first page makes the token against forged forms, and with it the session gets a new id
        return Objects.requireNonNull(cookie(get("/signin", session)));
    }

    /** Plays the browser through the issuer and back. */
    Landing callback(String realm, @Nullable ResponseCookie session) {
        var started = get("/oauth2/authorization/" + realm, session);
        var start = new Landing(redirect(started), cookie(started));
        var back = redirect(WebTestClient.bindToServer()
                .build()
                .get()
                .uri(URI.create(start.location()))
                .exchange());
        var returned = URI.create(back);
        var done =
                get(returned.getRawPath() + "?" + returned.getRawQuery(), session == null ? start.session() : session);
        return new Landing(redirect(done), cookie(done));
    }

    static @Nullable ResponseCookie cookie(WebTestClient.ResponseSpec answer) {
        return answer.returnResult(Void.class).getResponseCookies().getFirst("avert-session");
    }

    record Landing(String location, @Nullable ResponseCookie session) {}
}
