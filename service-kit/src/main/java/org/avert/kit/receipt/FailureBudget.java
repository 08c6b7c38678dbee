package org.avert.kit.receipt;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many wrong codes an instance answers in all, whoever sends them: nobody is followed. While it is used up no code
 * is looked up, right or wrong, so that nothing can be tried. Submitting is not touched by it. A mistyped code costs
 * nothing, for whoever guesses can make the check digit fit.
 */
final class FailureBudget {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Bucket bucket;

    FailureBudget(ReceiptProperties limits) {
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.failures()).refillGreedy(limits.failuresPerSecond(), SECOND))
                .build();
    }

    void requireSome() {
        if (bucket.getAvailableTokens() < 1) {
            throw new TooManyWrongCodes();
        }
    }

    void spend() {
        bucket.tryConsume(1);
    }
}
