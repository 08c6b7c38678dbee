package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@TestPropertySource(
        properties = {
            "avert.gateway.admission.subject.requests=5",
            "avert.gateway.admission.subject.period=1h",
            "avert.gateway.admission.tenant.requests=12",
            "avert.gateway.admission.tenant.period=1h",
            "avert.gateway.admission.address.requests=8",
            "avert.gateway.admission.address.period=1h"
        })
class AdmissionIT extends GatewayIT {

    @Test
    void aTokenThatIsWorthNothingIsRefusedAndCountsAgainstTheAddress() {
        for (var token : new String[] {
            ISSUERS.expiredToken(),
            ISSUERS.forgedToken(),
            ISSUERS.tokenForAudience("account"),
            "nonsense",
            "a.b.c",
            ISSUERS.token("unheard-of", "x")
        }) {
            var answer = get("Bearer " + token, "198.51.100.1");
            answer.expectHeader().valueMatches("WWW-Authenticate", "Bearer.*");
            RefusalIT.problem(answer, 401, "unauthenticated");
        }
        RefusalIT.problem(get("Basic YTpi", "198.51.100.1"), 401, "unauthenticated");
        get("Bearer nonsense", "198.51.100.1").expectStatus().isUnauthorized();
        get("Bearer nonsense", "198.51.100.1").expectStatus().isEqualTo(429);
    }

    @Test
    void unknownKeyIdsAreNoStormOfFetches() {
        var before = ISSUERS.fetches();
        for (int i = 0; i < 7; i++) {
            get("Bearer " + ISSUERS.tokenOfUnknownKey("unknown-" + i), "198.51.100.19")
                    .expectStatus()
                    .isUnauthorized();
        }
        assertThat(ISSUERS.fetches() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void aTokenThatIsBoundToAKeyIsCountedForItsSubjectToo() {
        get("DPoP " + ISSUERS.token("partners", "bound"), "198.51.100.10")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("RateLimit", "\"subject\".*");
    }

    @Test
    void eachSubjectHasARateOfItsOwn() {
        var busy = "Bearer " + ISSUERS.token("partners", "busy");
        for (int i = 4; i >= 0; i--) {
            get(busy, "198.51.100.2")
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueMatches("RateLimit", "\"subject\";r=" + i + ";t=\\d+, \"tenant\";r=\\d+;t=\\d+")
                    .expectHeader()
                    .valueEquals("RateLimit-Policy", "\"subject\";q=5;w=3600, \"tenant\";q=12;w=3600");
        }
        var refused = get(busy, "198.51.100.3");
        refused.expectHeader()
                .value(
                        "Retry-After",
                        seconds -> assertThat(Long.parseLong(seconds)).isBetween(1L, 3600L));
        RefusalIT.problem(refused, 429, "too-many-requests");

        get("Bearer " + ISSUERS.token("partners", "other"), "198.51.100.2")
                .expectStatus()
                .isOk();
        get("Bearer " + ISSUERS.token("development", "busy"), "198.51.100.2")
                .expectStatus()
                .isOk();
    }

    @Test
    void peopleOfAPillarShareARateAndEachOfficeHasOneOfItsOwn() {
        for (int i = 0; i < 12; i++) {
            get("Bearer " + ISSUERS.token("peace-security", "person-" + i), "198.51.100.4")
                    .expectStatus()
                    .isOk();
        }
        var refused = get("Bearer " + ISSUERS.token("peace-security", "person-13"), "198.51.100.4");
        refused.expectHeader().exists("Retry-After");
        RefusalIT.problem(refused, 429, "too-many-requests");

        get("Bearer " + ISSUERS.tokenOfClient("peace-security", "an-office"), "198.51.100.4")
                .expectStatus()
                .isOk();
        get("Bearer " + ISSUERS.token("human-rights", "person-1"), "198.51.100.4")
                .expectStatus()
                .isOk();
    }

    @Test
    void anAddressThatACallerInventsChangesNothing() {
        for (int i = 0; i < 8; i++) {
            client.get()
                    .uri("/api/funding/v1/sources")
                    .header("X-Forwarded-For", "203.0.113." + i + ", 198.51.100.9")
                    .header("Forwarded", "for=203.0.113." + i)
                    .header("X-Real-IP", "203.0.113." + i)
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        get(null, "203.0.113.99, 198.51.100.9").expectStatus().isEqualTo(429);
    }

    @Test
    void eachAddressHasARateOfItsOwn() {
        for (int i = 0; i < 8; i++) {
            get(null, "198.51.100.7").expectStatus().isOk();
        }
        get(null, "198.51.100.7").expectStatus().isEqualTo(429);
        get(null, "198.51.100.8").expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec get(@Nullable String authorization, String address) {
        var request = client.get().uri("/api/funding/v1/sources").header("X-Forwarded-For", address);
        return (authorization == null ? request : request.header("Authorization", authorization)).exchange();
    }
}
