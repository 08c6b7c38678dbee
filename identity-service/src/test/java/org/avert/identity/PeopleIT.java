package org.avert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.local.people.LoginRefused;
import org.junit.jupiter.api.Test;

class PeopleIT extends IdentityFixture {

    @Test
    void addsAPersonWithRolesAndBindingsAndAPasswordShownOnce() {
        var draft = draft(newName(), "donor");
        draft.put("email", newName() + "@example.org");
        draft.put("bindings", Map.of("organisation", "sample-donor-gamma"));
        var person = created(admin(PARTNERS).post("/v1/people", draft));
        assertThat(person.at("/bindings/organisation").asString()).isEqualTo("sample-donor-gamma");
        assertThat(person.at("/roles/0").asString()).isEqualTo("donor");

        var path = "/v1/people/" + person.at("/person/subject").asString();
        assertThat(ok(admin(PARTNERS).get(path))).isEqualTo(person);
        var password = ok(admin(PARTNERS).post(path + "/temporary-password")).path("password");
        assertThat(password.asString()).hasSize(20);
        assertThat(acts("issueTemporaryPassword", person.at("/person/subject").asString()))
                .containsExactly("INTENT", "COMMITTED");
    }

    @Test
    void anotherPersonOfThatNameIsAConflict() {
        var draft = draft(newName(), "new-york");
        created(admin(PEACE_SECURITY).post("/v1/people", draft));
        refused(admin(PEACE_SECURITY).post("/v1/people", draft), 409);
    }

    @Test
    void refusesRolesAndBindingsBeyondTheCeiling() {
        var name = newName();
        var foreign = draft(name, "new-york", "geneva");
        foreign.put("bindings", Map.of("state", "XAA"));
        var problem = refused(admin(PEACE_SECURITY).post("/v1/people", foreign), 422);
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactlyInAnyOrder("/roles/1", "/bindings/state");
        assertThat(acts("createPerson", name)).containsExactly("INTENT", "REFUSED");
    }

    @Test
    void refusesARoleWithoutTheBindingThatGivesItMeaning() {
        var problem = refused(admin(PARTNERS).post("/v1/people", draft(newName(), "state")), 422);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/bindings/state");
    }

    @Test
    void refusesFieldsThatOneMayNotWrite() {
        var draft = draft(newName(), "geneva");
        draft.put("offices", List.of("president"));
        refused(admin(HUMAN_RIGHTS).post("/v1/people", draft), 400);
    }

    @Test
    void peopleOfAnotherPillarDoNotExist() {
        var analyst = sample(HUMAN_RIGHTS, "analyst");
        var nobody = UUID.randomUUID().toString();
        var other = admin(PEACE_SECURITY);
        var hidden = refused(other.get(path(analyst)), 404).path("detail").asString();
        var missing =
                refused(other.get("/v1/people/" + nobody), 404).path("detail").asString();
        assertThat(hidden.replace(analyst.subject(), nobody)).isEqualTo(missing);

        var update = update(ok(admin(HUMAN_RIGHTS).get(path(analyst))));
        refused(other.ifMatch("\"1\"").put(path(analyst), update), 404);
        refused(other.post(path(analyst) + "/temporary-password"), 404);
        assertThat(acts("getPerson", analyst.subject())).contains("REFUSED");
        assertThat(acts("updatePerson", analyst.subject())).containsExactly("INTENT", "REFUSED");
    }

    @Test
    void whoIsDisabledCannotSignIn() {
        var person = sample(HUMAN_RIGHTS, "treaty-body");
        var login = KEYCLOAK.installation().personLogin();
        login.signIn(person);
        change(admin(HUMAN_RIGHTS), path(person), Map.of("enabled", false));
        assertThatThrownBy(() -> login.signIn(person)).isInstanceOf(LoginRefused.class);
        change(admin(HUMAN_RIGHTS), path(person), Map.of("enabled", true));
        login.signIn(person);
    }

    @Test
    void changesShowInTheNextToken() {
        var person = sample(DEVELOPMENT, "country-team-xbb");
        var login = KEYCLOAK.installation().personLogin();
        change(
                admin(DEVELOPMENT),
                path(person),
                Map.of(
                        "roles",
                        List.of("country-team", "agency"),
                        "bindings",
                        Map.of("countries", List.of("XBB", "XBC"))));
        var claims = login.signIn(person).claims();
        assertThat(claims.at("/realm_access/roles").valueStream().map(it -> it.asString()))
                .containsExactlyInAnyOrder("country-team", "agency");
        assertThat(claims.path("countries").valueStream().map(it -> it.asString()))
                .containsExactlyInAnyOrder("XBB", "XBC");
    }

    @Test
    void nobodyChangesWhatOneselfMayDo() {
        var own = path(sample(HUMAN_RIGHTS, "pillar-admin"));
        var admin = admin(HUMAN_RIGHTS);
        var etag = etag(admin.get(own));
        var update = update(ok(admin.get(own)));
        update.put("roles", List.of("geneva"));
        refused(admin.ifMatch(etag).put(own, update), 403);
        refused(admin.post(own + "/temporary-password"), 403);
        assertThat(ok(admin.get(own)).path("roles")).isEmpty();
    }

    @Test
    void aPasswordOfWhoHoldsAnOfficeIsNotForOneAdministrator() {
        var colleague = path(sample(HUMAN_RIGHTS, "second-admin"));
        refused(admin(HUMAN_RIGHTS).post(colleague + "/temporary-password"), 403);
        refused(admin(HUMAN_RIGHTS).post(path(sample(HUMAN_RIGHTS, "president")) + "/temporary-password"), 403);
    }

    @Test
    void holdsAChangeToWhatItsAuthorRead() {
        var person = path(sample(HUMAN_RIGHTS, "bureau"));
        var admin = admin(HUMAN_RIGHTS);
        var etag = etag(admin.get(person));
        var update = update(ok(admin.get(person)));
        refused(admin.put(person, update), 428);
        update.put("lastName", "Changed " + UUID.randomUUID());
        ok(admin.ifMatch(etag).put(person, update));
        refused(admin.ifMatch(etag).put(person, update), 412);
    }

    @Test
    void pagesThroughEverybodyOnce() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = ok(admin(PARTNERS).get("/v1/people?limit=7" + cursor));
            page.path("items").forEach(item -> seen.add(item.path("username").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
            created(admin(PARTNERS).post("/v1/people", draft("a-" + newName(), "expert")));
        } while (!cursor.isEmpty());
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(KEYCLOAK.people().ofRealm(PARTNERS).stream()
                        .map(person -> person.username())
                        .toList())
                .noneMatch(username -> username.startsWith("service-account"));
    }

    @Test
    void findsByNameAndByRole() {
        var byName = ok(admin(PARTNERS).get("/v1/people?search=donor-al")).path("items");
        assertThat(byName).hasSize(1);
        var byRole =
                ok(admin(PARTNERS).get("/v1/people?role=committee&limit=100")).path("items");
        assertThat(byRole).hasSize(10);
        refused(admin(PARTNERS).get("/v1/people?role=geneva"), 422);
    }
}
