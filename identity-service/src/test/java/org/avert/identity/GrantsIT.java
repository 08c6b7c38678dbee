package org.avert.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.avert.local.people.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GrantsIT extends IdentityFixture {

    @Test
    void oneAdministratorAloneCannotMakeAHighCommissioner() {
        var person = sample(HUMAN_RIGHTS, "geneva");
        var admin = admin(HUMAN_RIGHTS);
        var update = update(ok(admin.get(path(person))));
        update.put("roles", List.of("geneva", "high-commissioner"));
        refused(admin.ifMatch(etag(admin.get(path(person)))).put(path(person), update), 422);
        refused(admin.post("/v1/people", draft(newName(), "high-commissioner")), 422);
        refused(admin.post("/v1/people", draft(newName(), "pillar-admin")), 422);

        var grant = propose("GIVE", "high-commissioner", person);
        var approval = "/v1/office-grants/" + grant.path("id").asString() + "/approval";
        refused(admin.post(approval), 403);
        assertThat(holders("HUMAN_RIGHTS", "high-commissioner")).doesNotContain(person.subject());
        assertThat(acts("approveGrant", grant.path("id").asString())).containsExactly("INTENT", "REFUSED");
    }

    @Test
    void whatTwoAdministratorsDecideHasExactlyOneHolder() {
        var person = sample(HUMAN_RIGHTS, "advisory-committee");
        var before = holders("HUMAN_RIGHTS", "president");
        assertThat(before).hasSize(1);
        var id = propose("GIVE", "president", person).path("id").asString();

        var approved = ok(secondAdmin(HUMAN_RIGHTS).post("/v1/office-grants/" + id + "/approval"));
        assertThat(approved.path("status").asString()).isEqualTo("APPROVED");
        assertThat(approved.at("/decidedBy/subject").asString())
                .isEqualTo(sample(HUMAN_RIGHTS, "second-admin").subject());
        assertThat(holders("HUMAN_RIGHTS", "president")).containsExactly(person.subject());
        var claims = KEYCLOAK.installation().personLogin().signIn(person).claims();
        assertThat(claims.at("/realm_access/roles").valueStream().map(it -> it.asString()))
                .contains("president");
        assertThat(acts("approveGrant", id)).containsExactly("INTENT", "COMMITTED");

        refused(secondAdmin(HUMAN_RIGHTS).post("/v1/office-grants/" + id + "/approval"), 409);
        var former = sample(HUMAN_RIGHTS, "president");
        assertThat(ok(admin(HUMAN_RIGHTS).get(path(former))).path("offices")).isEmpty();
        var back = propose("GIVE", "president", former).path("id").asString();
        ok(secondAdmin(HUMAN_RIGHTS).post("/v1/office-grants/" + back + "/approval"));
        assertThat(holders("HUMAN_RIGHTS", "president")).isEqualTo(before);
    }

    @Test
    void anotherAdministratorIsMadeAndUnmadeByTwo() {
        var person = sample(HUMAN_RIGHTS, "wg-situations");
        var given = propose("GIVE", "pillar-admin", person).path("id").asString();
        ok(secondAdmin(HUMAN_RIGHTS).post("/v1/office-grants/" + given + "/approval"));
        assertThat(ok(admin(HUMAN_RIGHTS).get(path(person)))
                        .path("offices")
                        .valueStream()
                        .map(it -> it.asString()))
                .containsExactly("pillar-admin");
        // an ordinary change leaves the office as it is
        assertThat(change(admin(HUMAN_RIGHTS), path(person), Map.of("lastName", "Renamed"))
                        .path("offices"))
                .hasSize(1);

        var taken = propose("TAKE", "pillar-admin", person).path("id").asString();
        ok(secondAdmin(HUMAN_RIGHTS).post("/v1/office-grants/" + taken + "/approval"));
        assertThat(ok(admin(HUMAN_RIGHTS).get(path(person))).path("offices")).isEmpty();
    }

    @Test
    void aDeclinedProposalIsOver() {
        var id = propose("GIVE", "high-commissioner", sample(HUMAN_RIGHTS, "mandate-holder"))
                .path("id")
                .asString();
        var declined = ok(secondAdmin(HUMAN_RIGHTS)
                .post("/v1/office-grants/" + id + "/refusal", Map.of("reason", "Not confirmed.")));
        assertThat(declined.path("refusal").asString()).isEqualTo("Not confirmed.");
        refused(secondAdmin(HUMAN_RIGHTS).post("/v1/office-grants/" + id + "/approval"), 409);
    }

    @Test
    void proposalsOfAnotherPillarDoNotExist() {
        var id = propose("GIVE", "high-commissioner", sample(HUMAN_RIGHTS, "mandate-holder"))
                .path("id")
                .asString();
        refused(admin(PEACE_SECURITY).get("/v1/office-grants/" + id), 404);
        refused(admin(PEACE_SECURITY).post("/v1/office-grants/" + id + "/approval"), 404);
        assertThat(acts("approveGrant", id)).containsExactly("INTENT", "REFUSED");
        assertThat(ok(admin(PEACE_SECURITY).get("/v1/office-grants?status=PROPOSED&limit=200"))
                        .path("items"))
                .isEmpty();
        assertThat(ok(admin(HUMAN_RIGHTS).get("/v1/office-grants?status=PROPOSED&limit=200"))
                        .path("items")
                        .valueStream()
                        .map(grant -> grant.path("id").asString()))
                .contains(id);
    }

    @Test
    void aRealmGivesItsOwnOfficesOnly() {
        var body = Map.of(
                "act",
                "GIVE",
                "role",
                "high-commissioner",
                "subject",
                sample(PEACE_SECURITY, "new-york").subject(),
                "reason",
                "A try.");
        refused(admin(PEACE_SECURITY).post("/v1/office-grants", body), 422);
        refused(admin(HUMAN_RIGHTS).post("/v1/office-grants", body), 422);
    }

    private JsonNode propose(String act, String role, Person person) {
        return created(admin(HUMAN_RIGHTS)
                .post(
                        "/v1/office-grants",
                        Map.of("act", act, "role", role, "subject", person.subject(), "reason", "As decided.")));
    }
}
