package org.avert.funding.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.funding.requests.SampleRequests.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.avert.funding.money.Amount;
import org.avert.funding.requests.SampleRequests;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.RuleKind;
import org.avert.funding.states.Region;
import org.avert.funding.states.StateGroup;
import org.avert.funding.states.StateProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTests {
    private static final Rule.Wording WORDING = new Rule.Wording("In plain words.", null);
    private static final StateProfile KNOWN = new StateProfile("XAA", Region.AFRICAN, Set.of(StateGroup.LDC));

    private static RuleResult check(Rule rule, @Nullable StateProfile known, Amount... costs) {
        return new RuleCheck(RequestProfile.of(SampleRequests.published(costs), known), DAY).check(rule);
    }

    private static RuleResult check(Rule rule) {
        return check(rule, KNOWN, Amount.usd(25_000_000));
    }

    private static Rule rule(RuleKind kind, String... values) {
        return new Rule.Listed(kind, List.of(values), WORDING);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRIES, XAA, XBB, XAA",
        "REGIONS, AFRICAN, ASIA_PACIFIC, AFRICAN",
        "STATE_GROUPS, LDC, SIDS, LDC",
        "THEMES, police-training, housing, police-training",
        "AREAS, LAW_ENFORCEMENT, TRANSITIONAL_JUSTICE, LAW_ENFORCEMENT",
        "SDGS, 16, 5, 16",
        "STAGES, IMPLEMENTATION, PREPARATION, IMPLEMENTATION",
        "MECHANISMS, UPR, TREATY_BODY, UPR"
    })
    void listRulePassesWithOneOfItsValues(RuleKind kind, String has, String hasNot, String found) {
        var passed = check(rule(kind, hasNot, has));
        var failed = check(rule(kind, hasNot));

        assertThat(passed.outcome()).isEqualTo(RuleOutcome.PASSED);
        assertThat(failed.outcome()).isEqualTo(RuleOutcome.FAILED);
        assertThat(failed.demanded()).containsExactly(hasNot);
        assertThat(failed.found()).containsExactly(found);
        assertThat(failed.explanation()).contains(hasNot).contains(found);
    }

    @Test
    void evidencePassesWithAllOfItAndNamesWhatIsMissing() {
        assertThat(check(rule(RuleKind.EVIDENCE, "CONFLICT_ANALYSIS", "NEEDS_ASSESSMENT"))
                        .passed())
                .isTrue();

        var failed = check(rule(RuleKind.EVIDENCE, "NEEDS_ASSESSMENT", "COSTED_PLAN"));
        assertThat(failed.passed()).isFalse();
        assertThat(failed.explanation()).endsWith("missing is COSTED_PLAN.");
    }

    @ParameterizedTest
    @CsvSource({
        "20000000, 30000000, PASSED",
        "25000000, 25000000, PASSED",
        ", 24999999, FAILED",
        "25000001, , FAILED",
        "1, , PASSED"
    })
    void amountIsHeldAgainstTheGap(@Nullable Long minimum, @Nullable Long maximum, RuleOutcome outcome) {
        var least = minimum == null ? null : Amount.usd(minimum);
        var most = maximum == null ? null : Amount.usd(maximum);

        var result = check(new Rule.Limits(least, most, WORDING));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.found()).containsExactly("USD 250000.00");
    }

    @Test
    void amountInTheCurrencyOfTheNeedWantsNoRate() {
        var rule = new Rule.Limits(null, Amount.of("EUR", 1_000_000), WORDING);

        assertThat(check(rule, KNOWN, Amount.of("EUR", 900_000)).passed()).isTrue();
    }

    @Test
    void whatIsNotKnownDoesNotPass() {
        var inEuro = new Rule.Limits(null, Amount.of("EUR", 1_000_000), WORDING);
        var amount = check(inEuro, KNOWN, Amount.usd(1));
        var group = check(rule(RuleKind.STATE_GROUPS, "LDC"), null, Amount.usd(1));

        assertThat(amount.passed()).isFalse();
        assertThat(amount.found()).isEmpty();
        assertThat(amount.explanation()).contains("not known");
        assertThat(group.passed()).isFalse();
        assertThat(group.explanation()).contains("nothing is known");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-04, PASSED",
        "2026-05-05, , FAILED",
        ", 2026-05-03, FAILED",
        ", 2026-05-04, PASSED",
        "2026-01-01, , PASSED"
    })
    void calendarIsHeldAgainstTheDay(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn, RuleOutcome outcome) {
        var result = check(new Rule.Window(opensOn, closesOn, WORDING));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.found()).containsExactly("2026-05-04");
    }
}
