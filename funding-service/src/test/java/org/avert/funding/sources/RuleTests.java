package org.avert.funding.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.avert.funding.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTests {
    private static final Rule.Wording WORDING = new Rule.Wording("In plain words.", null);

    @ParameterizedTest
    @CsvSource({
        "COUNTRIES, XAA, Atlantis",
        "REGIONS, AFRICAN, AFRICA",
        "STATE_GROUPS, LDC, POOR",
        "THEMES, police-training, Police Training",
        "AREAS, LAW_ENFORCEMENT, POLICE",
        "SDGS, 17, 18",
        "STAGES, PREPARATION, LATER",
        "MECHANISMS, UPR, upr",
        "EVIDENCE, NEEDS_ASSESSMENT, HEARSAY"
    })
    void takesTheValuesOfItsKindAndNoOthers(RuleKind kind, String value, String other) {
        assertThat(new Rule.Listed(kind, List.of(value), WORDING).values()).containsExactly(value);
        assertThatExceptionOfType(RuleMalformed.class)
                .isThrownBy(() -> new Rule.Listed(kind, List.of(value, other), WORDING))
                .withMessageContaining(other);
    }

    @Test
    void listRuleWithoutValuesSaysNothing() {
        assertThatExceptionOfType(RuleMalformed.class)
                .isThrownBy(() -> new Rule.Listed(RuleKind.REGIONS, List.of(), WORDING));
        assertThatExceptionOfType(RuleMalformed.class)
                .isThrownBy(() -> new Rule.Listed(RuleKind.AMOUNT, List.of("1"), WORDING));
    }

    @Test
    void limitsDoNotContradictEachOther() {
        assertThatExceptionOfType(RuleMalformed.class).isThrownBy(() -> new Rule.Limits(null, null, WORDING));
        assertThatExceptionOfType(RuleMalformed.class)
                .isThrownBy(() -> new Rule.Limits(Amount.usd(2), Amount.usd(1), WORDING));
        assertThatExceptionOfType(RuleMalformed.class)
                .isThrownBy(() -> new Rule.Limits(Amount.usd(1), Amount.of("EUR", 2), WORDING));
    }

    @Test
    void windowOpensBeforeItCloses() {
        var day = LocalDate.of(2026, 5, 4);

        assertThatExceptionOfType(RuleMalformed.class).isThrownBy(() -> new Rule.Window(null, null, WORDING));
        assertThatExceptionOfType(RuleMalformed.class)
                .isThrownBy(() -> new Rule.Window(day, day.minusDays(1), WORDING));
    }
}
