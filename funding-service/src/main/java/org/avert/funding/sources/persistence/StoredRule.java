package org.avert.funding.sources.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.avert.funding.money.Amount;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.RuleKind;
import org.jspecify.annotations.Nullable;

/** A rule as it lies in the column {@code rules}: the same fields as in the contract, so that a person can read the table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredRule(
        RuleKind kind,
        @Nullable List<String> values,
        @Nullable StoredAmount minimum,
        @Nullable StoredAmount maximum,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        String explanation,
        @Nullable String basis) {

    static StoredRule of(Rule rule) {
        var explanation = rule.wording().explanation();
        var basis = rule.wording().basis();
        if (rule instanceof Rule.Listed listed) {
            return new StoredRule(rule.kind(), listed.values(), null, null, null, null, explanation, basis);
        }
        if (rule instanceof Rule.Limits limits) {
            var least = StoredAmount.of(limits.minimum());
            var most = StoredAmount.of(limits.maximum());
            return new StoredRule(rule.kind(), null, least, most, null, null, explanation, basis);
        }
        var window = (Rule.Window) rule;
        return new StoredRule(rule.kind(), null, null, null, window.opensOn(), window.closesOn(), explanation, basis);
    }

    Rule rule() {
        var wording = new Rule.Wording(explanation, basis);
        return switch (kind) {
            case AMOUNT -> new Rule.Limits(StoredAmount.amount(minimum), StoredAmount.amount(maximum), wording);
            case CALENDAR -> new Rule.Window(opensOn, closesOn, wording);
            default -> new Rule.Listed(kind, values == null ? List.of() : values, wording);
        };
    }

    record StoredAmount(String currency, long minorUnits) {

        static @Nullable StoredAmount of(@Nullable Amount amount) {
            return amount == null ? null : new StoredAmount(amount.currency().getCurrencyCode(), amount.minorUnits());
        }

        static @Nullable Amount amount(@Nullable StoredAmount stored) {
            return stored == null ? null : Amount.of(stored.currency(), stored.minorUnits());
        }
    }
}
