package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A service with places for few: who gets them. The calls wait at the service until the test lets them go. */
@TestPropertySource(
        properties = {
            "avert.gateway.load.initial=4",
            "avert.gateway.load.floor=4",
            "avert.gateway.load.ceiling=4",
            "avert.gateway.load.browsing-share=50",
            "avert.gateway.load.most=12",
            "avert.gateway.load.critical[0]=POST /api/mechanisms/v1/communication-channel/**",
            "avert.gateway.load.critical[1]=POST /api/earlywarning/v1/signals/held"
        })
class LoadIT extends GatewayIT {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();

    @AfterEach
    void letGo() {
        SERVICE.release();
        waiting.forEach(CompletableFuture::join);
    }

    @Test
    void browsingIsTurnedAwayBeforeWorkAndWorkBeforeWhatIsCritical() {
        var donor = ISSUERS.token("partners", "a-donor");
        occupy(2, "GET", "/api/mechanisms/v1/held", null);
        assertRefused(call("GET", "/api/mechanisms/v1/held", null));

        occupy(2, "GET", "/api/mechanisms/v1/held", donor);
        assertRefused(call("GET", "/api/mechanisms/v1/held", donor));

        occupy(8, "POST", "/api/mechanisms/v1/communication-channel/held", null);
        assertRefused(call("POST", "/api/mechanisms/v1/communication-channel/held", null));

        SERVICE.release();
        assertThat(waiting.stream().map(CompletableFuture::join))
                .hasSize(12)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    @Test
    void aPlaceIsGivenBack() {
        for (int round = 0; round < 3; round++) {
            occupy(2, "GET", "/api/earlywarning/v1/held", null);
            SERVICE.release();
            waiting.forEach(CompletableFuture::join);
            await().until(() -> SERVICE.holding() == 0);
        }
        assertThat(call("GET", "/api/earlywarning/v1/sources", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void oneServiceThatIsFullTakesNothingFromAnother() {
        occupy(2, "GET", "/api/recommendations/v1/held", null);
        assertRefused(call("GET", "/api/recommendations/v1/held", null));

        assertThat(call("GET", "/api/funding/v1/sources", null).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsCriticalByATokenThatIsWorthNothingOrByAPathThatOnlyLooksIt() {
        occupy(2, "GET", "/api/earlywarning/v1/held", null);

        assertRefused(call("GET", "/api/earlywarning/v1/signals/held", null));
        assertRefused(call("POST", "/api/earlywarning/v1/signals/held/more", null));
        assertThat(call("GET", "/api/earlywarning/v1/held", "nonsense").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRefusalHasTheHeadersOfEveryAnswer() {
        var usual = call("GET", "/api/funding/v1/sources", null).headers().map().keySet();
        occupy(2, "GET", "/api/funding/v1/held", null);

        var refused = call("GET", "/api/funding/v1/sources?name=x", null);
        assertRefused(refused);
        assertThat(refused.headers().map().keySet())
                .containsAll(usual.stream()
                        .filter(name -> !name.matches("etag|ratelimit.*|transfer-encoding|content-length"))
                        .toList());
        assertThat(refused.body()).contains("\"instance\":\"/api/funding/v1/sources\"", "\"service\":\"funding\"");
    }

    private void occupy(int places, String method, String path, @Nullable String token) {
        int before = SERVICE.holding();
        for (int i = 0; i < places; i++) {
            waiting.add(http.sendAsync(request(method, path, token), HttpResponse.BodyHandlers.ofString()));
        }
        await().until(() -> SERVICE.holding() == before + places);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String token) {
        return http.sendAsync(request(method, path, token), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private HttpRequest request(String method, String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).build();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 5);
        assertThat(answer.body()).contains("urn:avert:problem:unavailable", "More urgent requests go first");
    }
}
