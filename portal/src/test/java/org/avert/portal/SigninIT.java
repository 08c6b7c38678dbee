package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriComponentsBuilder;

class SigninIT extends PortalIT {

    @Test
    void offersEachPillar() {
        var page = page("/signin");

        assertThat(page.select(".pillars a").eachAttr("href"))
                .containsExactly(
                        "/oauth2/authorization/human-rights",
                        "/oauth2/authorization/peace-security",
                        "/oauth2/authorization/development",
                        "/oauth2/authorization/partners");
    }

    @Test
    void asksTheRealmOfThePillarWithAProofKey() {
        var location = redirect(get("/oauth2/authorization/partners", null));

        assertThat(location).startsWith(ISSUER.base() + "/partners/protocol/openid-connect/auth?");
        assertThat(UriComponentsBuilder.fromUri(URI.create(location))
                        .build()
                        .getQueryParams()
                        .toSingleValueMap())
                .containsEntry("client_id", "portal")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://127.0.0.1:8080/login/oauth2/code/partners")
                .containsKey("nonce");
    }

    @Test
    void bringsTheReaderBackToThePageThatNeededIt() {
        var refused = get("/cases/" + CASE, null);
        assertThat(redirect(refused)).isEqualTo("/signin");
        var session = Objects.requireNonNull(cookie(refused));

        assertThat(callback("human-rights", session).location()).startsWith("/cases/" + CASE);
    }

    @Test
    void keepsTheTokenOnTheServerAndCallsWithIt() {
        var session = signIn("human-rights");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");

        var page = page("/cases", session);

        assertThat(GATEWAY.lastBelow("/api/facility/v1/cases").headers().get("Authorization"))
                .isEqualTo("Bearer access-of-human-rights");
        assertThat(page.html()).doesNotContain("access-of-human-rights");
        assertThat(page.select(".reader-who").text()).contains("Sample Person", "Human rights");
    }

    @Test
    void thePartsOfAPageRenewTheTokenOnceAndTogether() {
        ISSUER.life(5);
        var session = signIn("human-rights");
        var before = ISSUER.renewals();

        page("/cases/" + CASE, session);
        page("/cases", session);

        assertThat(ISSUER.renewals() - before).isEqualTo(1);
    }

    @Test
    void theSessionHasAnotherIdAfterSigningIn() {
        var planted = Objects.requireNonNull(cookie(get("/cases", null)));

        var landing = callback("human-rights", planted);

        assertThat(Objects.requireNonNull(landing.session()).getValue()).isNotEqualTo(planted.getValue());
        assertThat(redirect(get("/cases", planted))).isEqualTo("/signin");
    }

    @Test
    void visitorsCallWithoutATokenAndGetNoSession() {
        get("/funding", null).expectStatus().isOk().expectCookie().doesNotExist("avert-session");

        assertThat(GATEWAY.lastBelow("/api/funding").headers().contains("Authorization"))
                .isFalse();
    }

    @Test
    void signsOutHereAndAtTheIssuerWithoutATokenInTheBrowser() {
        var ended = ISSUER.ended();
        var session = signIn("development");
        var token = page("/cases", session)
                .select("form[action=/signout] input[name=_csrf]")
                .val();

        var location = redirect(client.post()
                .uri("/signout")
                .cookie(session.getName(), session.getValue())
                .body(BodyInserters.fromFormData("_csrf", token))
                .exchange());

        assertThat(location).isEqualTo("/");
        assertThat(ISSUER.ended()).isEqualTo(ended + 1);
        assertThat(redirect(get("/cases", session))).isEqualTo("/signin");
    }

    @Test
    void refusesAForgedSignOut() {
        var session = signIn("development");

        client.post()
                .uri("/signout")
                .cookie(session.getName(), session.getValue())
                .exchange()
                .expectStatus()
                .isForbidden();

        page("/cases", session);
    }

    @Test
    void saysThatSigningInFailed() {
        var started = get("/oauth2/authorization/partners", null);
        var state = UriComponentsBuilder.fromUri(URI.create(redirect(started)))
                .build()
                .getQueryParams()
                .getFirst("state");
        var answer = get("/login/oauth2/code/partners?error=access_denied&state=" + state, cookie(started));

        assertThat(redirect(answer)).isEqualTo("/signin?failed");
        assertThat(page("/signin?failed").select("[role=alert]").text()).contains("did not work");
    }

    @Test
    void saysSoWhenTheIssuerCannotBeReachedInTheMiddle() {
        var started = get("/oauth2/authorization/partners", null);
        var state = UriComponentsBuilder.fromUri(URI.create(redirect(started)))
                .build()
                .getQueryParams()
                .getFirst("state");
        ISSUER.breakOff();

        var answer = get("/login/oauth2/code/partners?code=any&state=" + state, cookie(started));

        assertThat(redirect(answer)).isEqualTo("/signin?failed");
    }

    @Test
    void asksToSignInAgainWhenTheTokenIsNoLongerTaken() {
        var session = signIn("human-rights");
        GATEWAY.fail("/api/earlywarning", 401);

        assertThat(redirect(get("/board", session))).isEqualTo("/signin?ended");
        assertThat(redirect(get("/cases", session))).isEqualTo("/signin");
    }
}
