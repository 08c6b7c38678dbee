package org.avert.funding.requests;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Rate;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** Rates of the currencies of the need, one each. The US dollar needs none. */
public record NeedRates(List<NeedRate> rates) {

    public static final NeedRates NONE = new NeedRates(List.of());

    public NeedRates {
        rates = List.copyOf(rates);
        var seen = new HashSet<Currency>();
        for (int index = 0; index < rates.size(); index++) {
            check(rates.get(index), index, seen);
        }
    }

    private static void check(NeedRate rate, int index, HashSet<Currency> seen) {
        if (!seen.add(rate.currency())) {
            throw refused(index, rate.currency() + " has a rate already");
        }
        if (rate.currency().equals(Amount.USD) && !rate.rate().isOne()) {
            throw refused(index, "a US dollar is worth one US dollar");
        }
    }

    private static Unprocessable refused(int index, String fact) {
        return new Unprocessable("A rate of the need cannot be.", FieldError.at("/rates/" + index, fact));
    }

    Optional<Rate> of(Currency currency) {
        return currency.equals(Amount.USD)
                ? Optional.of(Rate.ONE)
                : rates.stream()
                        .filter(rate -> rate.currency().equals(currency))
                        .map(NeedRate::rate)
                        .findFirst();
    }
}
