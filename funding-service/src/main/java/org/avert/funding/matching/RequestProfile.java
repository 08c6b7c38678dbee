package org.avert.funding.matching;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.avert.funding.money.Amount;
import org.avert.funding.requests.Activity;
import org.avert.funding.requests.Figures;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.PublicText;
import org.avert.funding.sources.EvidenceKind;
import org.avert.funding.sources.RuleKind;
import org.avert.funding.states.Region;
import org.avert.funding.states.StateGroup;
import org.avert.funding.states.StateProfile;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at in a published request.
 *
 * @param groups groups of the State, {@code null} where nothing is known of it
 * @param mechanisms kinds of mechanisms behind its recommendations, as far as known
 */
public record RequestProfile(
        String state,
        @Nullable Region region,
        @Nullable Set<StateGroup> groups,
        PublicText text,
        Set<String> mechanisms,
        Set<EvidenceKind> evidence,
        Figures figures) {

    public static RequestProfile of(FundingRequest request, @Nullable StateProfile known) {
        var plan = request.plan();
        return new RequestProfile(
                plan.state(),
                plan.region(),
                known == null ? null : known.groups(),
                request.text(),
                mechanisms(plan.activities()),
                plan.evidence().kinds(),
                request.figures());
    }

    private static Set<String> mechanisms(List<Activity> activities) {
        return Set.copyOf(activities.stream()
                .map(Activity::mechanism)
                .filter(Objects::nonNull)
                .toList());
    }

    /** What the request has of a kind of rule with values, sorted; empty where nothing is known. */
    List<String> found(RuleKind kind) {
        return words(kind).sorted().toList();
    }

    private Stream<String> words(RuleKind kind) {
        var foundBy = text.foundBy();
        return switch (kind) {
            case COUNTRIES -> Stream.of(state);
            case REGIONS -> Stream.ofNullable(region).map(Enum::name);
            case STATE_GROUPS -> Stream.ofNullable(groups).flatMap(Set::stream).map(Enum::name);
            case THEMES -> foundBy.themes().stream();
            case AREAS -> foundBy.areas().stream().map(Enum::name);
            case SDGS -> foundBy.sdgs().stream().map(String::valueOf);
            case STAGES -> Stream.of(text.stage().name());
            case MECHANISMS -> mechanisms.stream();
            case EVIDENCE -> evidence.stream().map(Enum::name);
            case AMOUNT, CALENDAR -> Stream.of();
        };
    }

    /** The gap in the currency of {@code limit}; {@code null} where it cannot be told without a rate. */
    @Nullable
    Amount gapLike(Amount limit) {
        var only = figures.onlyCurrency();
        if (only != null && limit.isIn(only.currency())) {
            return only.gap();
        }
        return limit.isIn(Amount.USD) ? figures.gapUsd() : null;
    }
}
