package org.avert.funding.sources;

import java.time.LocalDate;
import java.util.List;
import org.avert.funding.money.Amount;
import org.jspecify.annotations.Nullable;

/** One demand of a source. Only data: what it means for a request is decided where the two are matched. */
public sealed interface Rule {

    RuleKind kind();

    /** The rule in plain words and where it is known from. */
    Wording wording();

    /** @param basis document or page, {@code null} where the source said so itself */
    record Wording(String explanation, @Nullable String basis) {}

    /** One of the values, or for evidence all of them. */
    record Listed(RuleKind kind, List<String> values, Wording wording) implements Rule {

        public Listed {
            values = List.copyOf(values);
            if (!kind.hasValues() || values.isEmpty()) {
                throw new RuleMalformed("a rule of kind " + kind + " needs values, and only a list rule has them");
            }
            for (var value : values) {
                if (!kind.takes(value)) {
                    throw new RuleMalformed(value + " is no value of " + kind);
                }
            }
        }
    }

    /** The gap lies between two limits of one currency, either of which may be open. */
    record Limits(@Nullable Amount minimum, @Nullable Amount maximum, Wording wording) implements Rule {

        public Limits {
            if (minimum == null && maximum == null) {
                throw new RuleMalformed("an amount rule has a minimum, a maximum or both");
            }
            if (minimum != null && maximum != null) {
                if (!minimum.isIn(maximum.currency())) {
                    throw new RuleMalformed("minimum and maximum are of one currency");
                }
                if (minimum.exceeds(maximum)) {
                    throw new RuleMalformed("the minimum " + minimum + " is more than the maximum " + maximum);
                }
            }
        }

        @Override
        public RuleKind kind() {
            return RuleKind.AMOUNT;
        }
    }

    /** The day lies within a window, either end of which may be open. */
    record Window(@Nullable LocalDate opensOn, @Nullable LocalDate closesOn, Wording wording) implements Rule {

        public Window {
            if (opensOn == null && closesOn == null) {
                throw new RuleMalformed("a calendar rule has a first day, a last day or both");
            }
            if (opensOn != null && closesOn != null && opensOn.isAfter(closesOn)) {
                throw new RuleMalformed("the window opens on " + opensOn + " after it closes on " + closesOn);
            }
        }

        @Override
        public RuleKind kind() {
            return RuleKind.CALENDAR;
        }
    }
}
