package org.avert.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

class AdministrationIT extends PortalIT {
    private static final String PERSON = "/people/7f0a1d1c-4d8a-4a57-8e53-9a7c9ad3a001";
    private static final String CLIENT = "/clients/99999999-2222-4333-8444-555555555501";
    private static final String GRANT = "/grants/11111111-2222-4333-8444-555555555501";

    @Test
    void tellsTheReaderWhoTheyAre() {
        var page = page("/account", signIn("human-rights"));
        assertThat(page.select("td .tags li").eachText()).containsExactly("Administrator of the pillar");
        assertThat(page.select("code").text()).contains("eda8abfc");
        assertThat(page.select(".sub-nav a").eachAttr("href"))
                .containsExactly("/account", "/people", "/clients", "/grants");
    }

    @Test
    void isOnTheWayOfAdministratorsAlone() {
        var way = ".main-nav a[href=/people]";
        assertThat(page("/grants", signIn("human-rights")).select(way).attr("aria-current"))
                .isEqualTo("page");
        assertThat(page("/funding", signIn("human-rights")).select(way)).hasSize(1);
        assertThat(page("/funding", signIn("partners")).select(way)).isEmpty();
        assertThat(page(get("/funding", null), 200).select(way)).isEmpty();
    }

    @Test
    void isForWhoeverIsSignedIn() {
        for (var path : new String[] {"/account", "/people", PERSON, "/clients", "/grants"}) {
            assertThat(redirect(get(path, null))).isEqualTo("/signin");
        }
    }

    @Test
    void listsPeopleAndOpensOne() {
        var page = page("/people?search=desk", signIn("human-rights"));
        assertThat(GATEWAY.lastBelow("/api/identity/v1/people").uri()).contains("search=desk");
        assertThat(page.select("tbody th a").attr("href")).isEqualTo(PERSON);
        assertThat(page.select(".more a").attr("href")).contains("cursor=bmV4dA");
    }

    @Test
    void offersWhatThePillarMayGiveAndNothingElse() {
        var page = page(PERSON, signIn("human-rights"));
        assertThat(page.select("input[name=roles]").eachAttr("value")).containsExactly("analyst", "auditor", "geneva");
        assertThat(page.select("input[name=roles][checked]").eachAttr("value")).containsExactly("geneva");
        assertThat(page.select("select[name=role] option").eachAttr("value"))
                .containsExactly("high-commissioner", "pillar-admin", "president");
        assertThat(page.select("input[name=state]")).isEmpty();
    }

    @Test
    void aNewPasswordIsShownOnce() {
        var session = signIn("human-rights");
        var page = page(post(PERSON + "/password", page(PERSON, session), session, form()), 200);
        assertThat(page.select("#once").text()).isEqualTo("sample-password-once");
    }

    @Test
    void saysWhyAFormWasNotCarriedOutAndKeepsWhatWasTyped() {
        var session = signIn("human-rights");
        var blank = page("/people/new", session);
        GATEWAY.fail("/api/identity/v1/people", 422);
        var form = form();
        form.add("username", "someone");
        form.add("firstName", "Some");
        form.add("lastName", "One");
        form.add("roles", "analyst");
        form.add("roles", "geneva");
        var page = page(post("/people", blank, session, form), 422);
        assertThat(page.select("[role=alert]").text()).contains("more than your pillar may give");
        assertThat(page.select("#lastName").val()).isEqualTo("One");
        assertThat(page.select("input[name=roles][checked]").eachAttr("value")).containsExactly("analyst", "geneva");
    }

    @Test
    void approvesAColleaguesProposalAndNotOnesOwn() {
        var session = signIn("human-rights");
        var page = page("/grants", session);
        assertThat(page.select("form[action$=/approval]").eachAttr("action")).containsExactly(GRANT + "/approval");
        assertThat(page.select("form[action$=/refusal]")).hasSize(2);
        assertThat(redirect(post(GRANT + "/approval", page, session, form()))).isEqualTo("/grants?done=approved");
        assertThat(page("/grants?done=approved", session)
                        .select("[role=status]")
                        .text())
                .contains("in effect");
    }

    @Test
    void aSecretIsShownOnce() {
        var session = signIn("human-rights");
        var page = page(post(CLIENT + "/secret", page(CLIENT, session), session, form()), 200);
        assertThat(page.select("#once").text()).isEqualTo("sample-secret-once");
        assertThat(page(CLIENT, session).text()).doesNotContain("sample-secret-once");
    }

    @Test
    void refusesAForgedForm() {
        var session = signIn("human-rights");
        client.post()
                .uri(CLIENT + "/revocation")
                .cookie(session.getName(), session.getValue())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static LinkedMultiValueMap<String, String> form() {
        return new LinkedMultiValueMap<>();
    }

    /** Sends a form of the page, with the page's token against forged ones. */
    private WebTestClient.ResponseSpec post(
            String action, Document page, ResponseCookie session, LinkedMultiValueMap<String, String> fields) {
        fields.add("_csrf", page.select("input[name=_csrf]").eachAttr("value").get(0));
        return client.post()
                .uri(action)
                .header("Accept", "text/html")
                .cookie(session.getName(), session.getValue())
                .body(BodyInserters.fromFormData(fields))
                .exchange();
    }
}
