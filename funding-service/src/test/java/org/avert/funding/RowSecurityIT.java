package org.avert.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.avert.kit.scope.RowScope;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.util.context.Context;

/** What a query that forgot its condition would give: nothing that the caller may not see. */
@AvertIT
class RowSecurityIT {
    private static final List<String> CASES = List.of("funding_case", "case_step");
    private static final List<String> TABLES =
            List.of("funding_request", "pledge", "disbursement", "funding_case", "case_step");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private DatabaseClient database;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Api api;

    @SuppressWarnings("NullAway.Init")
    private Scenario.Opened request;

    /** Published requests are everybody's, so one State has a file that is not. */
    @BeforeEach
    void aRequestWithAPaymentAndAFileOfAnotherState() {
        var scenario = new Scenario(api);
        request = scenario.published(scenario.planOf("XRA", 100_000), "XRA", "police-training");
        var pledge = scenario.pledged(request, "row-donor", 50_000);
        scenario.commit(pledge, "row-donor", "USD", 50_000, "1").expectStatus().isOk();
        scenario.disburse(pledge, "row-donor", "USD", 50_000, "1")
                .expectStatus()
                .isCreated();
        scenario.planOf("XRB", 100_000);
    }

    @Test
    void withoutAScopeOnlyWhatIsPublishedIsThere() {
        for (var table : TABLES) {
            var some = table.equals("funding_request") ? table + " where status = 'DRAFT'" : table;
            assertThat(count(some, Context.empty())).as(table).isZero();
            assertThat(count(some, as("state", "XZZ", null))).as(table).isZero();
            assertThat(count(some, RowScope.system(Context.empty()))).as(table).isPositive();
        }
    }

    @Test
    void aDonorReadsItsPledgesAndNoCase() {
        assertThat(count("pledge", as("donor", null, "row-donor"))).isPositive();
        assertThat(count("pledge", as("donor", null, "other"))).isZero();
        for (var table : CASES) {
            assertThat(count(table, as("donor", null, "row-donor"))).as(table).isZero();
        }
    }

    @Test
    void aStateReadsTheStepsOfItsOwnCasesAlsoThoseOfADonor() {
        var steps = "case_step where reference = '" + request.caseReference() + "' and actor = 'donor'";
        assertThat(count(steps, as("state", "XRA", null))).isPositive();
        assertThat(count(steps, as("state", "XRB", null))).isZero();
        assertThat(count("funding_case where state <> 'XRB'", as("state", "XRB", null)))
                .isZero();
    }

    private long count(String table, Context scope) {
        return Objects.requireNonNull(database.sql("select count(*) as n from " + table)
                .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
                .one()
                .contextWrite(scope)
                .block());
    }

    private static Context as(String role, @Nullable String state, @Nullable String organisation) {
        var issuer = TestIssuer.issuer("partners");
        var caller = new Caller(issuer, role, Pillar.PARTNERS, Set.of(role), null, state, null, organisation, Set.of());
        var token =
                Jwt.withTokenValue("sample").header("alg", "none").subject(role).build();
        return Callers.as(new CallerAuthentication(caller, token));
    }
}
