package org.avert.kit.peer;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets at most a tenth of the calls to a peer be repeats, and ten at once: where all fail, repeats do harm. */
final class RetryBudget {
    private static final int PRICE = 10;
    private static final int MOST = 10 * PRICE;

    private final AtomicInteger saved = new AtomicInteger(MOST);

    void noteCall() {
        saved.updateAndGet(sum -> Math.min(MOST, sum + 1));
    }

    boolean take() {
        return saved.getAndUpdate(sum -> sum >= PRICE ? sum - PRICE : sum) >= PRICE;
    }
}
