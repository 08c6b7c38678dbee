package org.avert.funding.requests;

import java.util.Currency;
import org.avert.funding.money.Amount;

/**
 * What was announced, bound and paid in one currency. The three stand side by side: what is secured was pledged before, so
 * their sum would count money twice.
 */
public record StageSums(Amount pledged, Amount secured, Amount disbursed) {

    static StageSums none(Currency currency) {
        return new StageSums(Amount.zero(currency), Amount.zero(currency), Amount.zero(currency));
    }

    StageSums pledged(Amount more) {
        return new StageSums(pledged.plus(more), secured, disbursed);
    }

    StageSums withdrawn(Amount less) {
        return new StageSums(pledged.minus(less), secured, disbursed);
    }

    StageSums secured(Amount more) {
        return new StageSums(pledged, secured.plus(more), disbursed);
    }

    StageSums disbursed(Amount more) {
        return new StageSums(pledged, secured, disbursed.plus(more));
    }
}
