package org.avert.funding.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.avert.funding.money.Amount;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.RuleKind;
import org.jspecify.annotations.Nullable;

/** Holds one rule against one request on one day. */
final class RuleCheck {
    private static final int SHOWN = 12;

    private final RequestProfile request;
    private final LocalDate today;

    RuleCheck(RequestProfile request, LocalDate today) {
        this.request = request;
        this.today = today;
    }

    RuleResult check(Rule rule) {
        if (rule instanceof Rule.Listed listed) {
            return rule.kind() == RuleKind.EVIDENCE ? allOf(listed) : oneOf(listed);
        }
        return rule instanceof Rule.Limits limits ? within(limits) : open((Rule.Window) rule);
    }

    private RuleResult oneOf(Rule.Listed rule) {
        var found = request.found(rule.kind());
        var shared = rule.values().stream().filter(found::contains).toList();
        var wants = "Wants " + (rule.values().size() == 1 ? "" : "one of ") + words(rule.values());
        var has = found.isEmpty() ? "; nothing is known of it here." : "; the request has " + words(found) + ".";
        return result(rule, !shared.isEmpty(), rule.values(), found, wants + has);
    }

    private RuleResult allOf(Rule.Listed rule) {
        var found = request.found(rule.kind());
        var missing =
                rule.values().stream().filter(value -> !found.contains(value)).toList();
        var wants = "Wants " + words(rule.values());
        var has = missing.isEmpty() ? "; all is there." : "; missing is " + words(missing) + ".";
        return result(rule, missing.isEmpty(), rule.values(), found, wants + has);
    }

    private RuleResult within(Rule.Limits rule) {
        var demanded = limits("at least ", rule.minimum(), "at most ", rule.maximum());
        var gap = gap(rule);
        var wants = "Wants a gap of " + String.join(" and ", demanded);
        if (gap == null) {
            return result(rule, false, demanded, List.of(), wants + "; the gap is not known in that currency.");
        }
        var enough = rule.minimum() == null || !rule.minimum().exceeds(gap);
        var notTooMuch = rule.maximum() == null || !gap.exceeds(rule.maximum());
        return result(
                rule, enough && notTooMuch, demanded, List.of(gap.toString()), wants + "; the gap is " + gap + ".");
    }

    private @Nullable Amount gap(Rule.Limits rule) {
        return Stream.of(rule.minimum(), rule.maximum())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(request::gapLike)
                .orElse(null);
    }

    private RuleResult open(Rule.Window rule) {
        var demanded = limits("from ", rule.opensOn(), "until ", rule.closesOn());
        var begun = rule.opensOn() == null || !today.isBefore(rule.opensOn());
        var notOver = rule.closesOn() == null || !today.isAfter(rule.closesOn());
        var explanation = "Takes requests " + String.join(" ", demanded) + "; today is " + today + ".";
        return result(rule, begun && notOver, demanded, List.of(today.toString()), explanation);
    }

    private static List<String> limits(String low, @Nullable Object least, String high, @Nullable Object most) {
        return Stream.concat(
                        Stream.ofNullable(least).map(limit -> low + limit),
                        Stream.ofNullable(most).map(limit -> high + limit))
                .toList();
    }

    private static RuleResult result(
            Rule rule, boolean passed, List<String> demanded, List<String> found, String explanation) {
        return new RuleResult(rule, RuleOutcome.of(passed), demanded, found, explanation);
    }

    /** The first few; all of them are in {@code demanded} and {@code found}. */
    private static String words(List<String> values) {
        var shown = String.join(", ", values.subList(0, Math.min(SHOWN, values.size())));
        return values.size() > SHOWN ? shown + " and " + (values.size() - SHOWN) + " more" : shown;
    }
}
