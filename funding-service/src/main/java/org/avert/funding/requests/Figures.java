package org.avert.funding.requests;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.avert.funding.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Need, what was raised, and the gap: need less what is secured, never below zero.
 *
 * @param own by currency, those of the need and of the pledges
 * @param needUsd {@code null} while a rate of the need is missing
 */
public record Figures(
        List<InCurrency> own,
        @Nullable Amount needUsd,
        @Nullable Amount gapUsd,
        StageSums usd,
        List<Currency> missingRates) {

    public record InCurrency(Currency currency, Amount need, StageSums sums, Amount gap) {}

    static Figures of(List<Activity> activities, NeedRates rates, Raised raised) {
        var needs = needs(activities);
        var missing = needs.keySet().stream()
                .filter(currency -> rates.of(currency).isEmpty())
                .toList();
        var needUsd = missing.isEmpty() ? inUsd(needs, rates) : null;
        var gapUsd =
                needUsd == null ? null : needUsd.lessAtLeastZero(raised.usd().secured());
        return new Figures(own(needs, raised), needUsd, gapUsd, raised.usd(), missing);
    }

    private static Map<Currency, Amount> needs(List<Activity> activities) {
        var needs = new TreeMap<Currency, Amount>(Comparator.comparing(Currency::getCurrencyCode));
        activities.forEach(activity -> needs.merge(activity.cost().currency(), activity.cost(), Amount::plus));
        return needs;
    }

    private static Amount inUsd(Map<Currency, Amount> needs, NeedRates rates) {
        return needs.values().stream()
                .map(need -> rates.of(need.currency()).orElseThrow().toUsd(need))
                .reduce(Amount.zero(Amount.USD), Amount::plus);
    }

    private static List<InCurrency> own(Map<Currency, Amount> needs, Raised raised) {
        var currencies = new TreeSet<Currency>(Comparator.comparing(Currency::getCurrencyCode));
        currencies.addAll(needs.keySet());
        currencies.addAll(raised.own().keySet());
        return currencies.stream()
                .map(currency -> in(needs.getOrDefault(currency, Amount.zero(currency)), raised.in(currency)))
                .toList();
    }

    private static InCurrency in(Amount need, StageSums sums) {
        return new InCurrency(need.currency(), need, sums, need.lessAtLeastZero(sums.secured()));
    }

    /** The figures of the only currency that need and commitments are in, if it is one. */
    public @Nullable InCurrency onlyCurrency() {
        var used = own.stream()
                .filter(figure ->
                        !figure.need().isZero() || !figure.sums().secured().isZero())
                .toList();
        return used.size() == 1 ? used.get(0) : null;
    }
}
