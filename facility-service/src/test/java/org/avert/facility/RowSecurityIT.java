package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.avert.kit.scope.RowScope;
import org.avert.kit.test.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.util.context.Context;
import tools.jackson.databind.JsonNode;

/** What a query that forgot its condition would give: nothing that the caller may not see. */
class RowSecurityIT extends FacilityFixture {
    private static final List<String> TABLES = List.of(
            "application", "score", "decision", "referral", "plan", "plan_activity", "case_step", "facility_case");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    DatabaseClient database;

    @SuppressWarnings("NullAway.Init")
    private JsonNode plan;

    @BeforeEach
    void anApplicationWithAllItsParts() {
        composeCommittee(COMMITTEE, List.of());
        receiveReferral("XAA");
        var recommendation = recommendationOf("XAA");
        var id = submit("XAA", draftApplication("XAA", draftBody(recommendation)));
        ok(secretariat().post("/v1/applications/" + id + "/completeness"));
        COMMITTEE.forEach(member -> created(score(member, id, "APPROVE")));
        created(decide(id));
        plan = draftPlan(id, recommendation);
    }

    @Test
    void withoutAScopeOrWithAnotherStatesNoTableGivesARow() {
        for (var table : TABLES) {
            assertThat(count(table, Context.empty())).as(table).isZero();
            assertThat(count(table, as("delegate-XZZ", "state", "XZZ")))
                    .as(table)
                    .isZero();
            assertThat(count(table, as("member-XAA", "committee", "XAA")))
                    .as(table)
                    .isZero();
            assertThat(count(table, RowScope.system(Context.empty()))).as(table).isPositive();
        }
    }

    @Test
    void aDelegateReadsNoScoreAndAMemberNoSealedOne() {
        var sealed = screenedApplication("XAB");
        created(score(ASIA, sealed, "APPROVE"));
        var application = "application where id = '" + sealed + "'";
        assertThat(count(application, as("delegate-XAB", "state", "XAB"))).isEqualTo(1);
        assertThat(count("score", as("delegate-XAB", "state", "XAB"))).isZero();
        var unopened = "score where opened_at is null and application_id = '" + sealed + "'";
        assertThat(count(unopened, as("member-" + EAST, "committee", EAST))).isZero();
        assertThat(count(unopened, as("member-" + ASIA, "committee", ASIA))).isEqualTo(1);
    }

    @Test
    void aPartnerReadsThePlanItCarriesOutOnceItIsAgreedAndNothingAroundIt() {
        var id = plan.path("id").asString();
        var partner = asPartner("example-forensics");
        assertThat(count("plan where id = '" + id + "'", partner)).isZero();
        ok(state("XAA").ifMatch("\"1\"").post("/v1/plans/" + id + "/agreement"));

        assertThat(count("plan where id = '" + id + "'", partner)).isEqualTo(1);
        assertThat(count("plan_activity where plan_id = '" + id + "'", partner)).isEqualTo(1);
        for (var table : List.of("application", "case_step", "facility_case", "referral")) {
            assertThat(count(table, partner)).as(table).isZero();
        }
        assertThat(count("plan", asPartner("other"))).isZero();
    }

    @Test
    void aDelegateReadsTheStepsOfTheOwnCaseButThoseOfTheScreening() {
        var screening = "case_step where audience = 'SCREENING'";
        var own = "case_step where audience = 'PARTIES' and reference = '"
                + plan.path("caseReference").asString() + "'";
        assertThat(count(own, as("delegate-XAA", "state", "XAA"))).isPositive();
        assertThat(count(screening, as("delegate-XAA", "state", "XAA"))).isZero();
        assertThat(count(screening, as("member-" + ASIA, "committee", ASIA))).isPositive();
    }

    private long count(String table, Context scope) {
        return Objects.requireNonNull(database.sql("select count(*) as n from " + table)
                .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
                .one()
                .contextWrite(scope)
                .block());
    }

    private static Context as(String subject, String role, String state) {
        return as(subject, role, state, null);
    }

    private static Context asPartner(String organisation) {
        return as("partner", "partner", null, organisation);
    }

    private static Context as(String subject, String role, @Nullable String state, @Nullable String organisation) {
        var caller = new Caller(
                TestIssuer.issuer("partners"),
                subject,
                Pillar.PARTNERS,
                Set.of(role),
                null,
                state,
                null,
                organisation,
                Set.of());
        var token = Jwt.withTokenValue("sample")
                .header("alg", "none")
                .subject(subject)
                .build();
        return Callers.as(new CallerAuthentication(caller, token));
    }
}
