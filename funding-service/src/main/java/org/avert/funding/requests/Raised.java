package org.avert.funding.requests;

import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Valued;

/**
 * What pledges have brought so far, in each own currency and in US dollars at the rates of the days.
 *
 * @param own sums by currency
 * @param usd sums in US dollars
 */
public record Raised(Map<Currency, StageSums> own, StageSums usd) {

    public static final Raised NOTHING = new Raised(Map.of(), StageSums.none(Amount.USD));

    public Raised {
        var sorted = new TreeMap<Currency, StageSums>(Comparator.comparing(Currency::getCurrencyCode));
        sorted.putAll(own);
        own = Collections.unmodifiableMap(sorted);
    }

    public StageSums in(Currency currency) {
        return own.getOrDefault(currency, StageSums.none(currency));
    }

    Raised pledged(Valued more) {
        return changed(more, StageSums::pledged);
    }

    Raised withdrawn(Valued less) {
        return changed(less, StageSums::withdrawn);
    }

    Raised secured(Valued more) {
        return changed(more, StageSums::secured);
    }

    Raised disbursed(Valued more) {
        return changed(more, StageSums::disbursed);
    }

    private Raised changed(Valued value, BiFunction<StageSums, Amount, StageSums> change) {
        var currency = value.amount().currency();
        var changed = new TreeMap<Currency, StageSums>(Comparator.comparing(Currency::getCurrencyCode));
        changed.putAll(own);
        changed.put(currency, change.apply(in(currency), value.amount()));
        return new Raised(changed, change.apply(usd, value.usd()));
    }
}
