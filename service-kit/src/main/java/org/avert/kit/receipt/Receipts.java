package org.avert.kit.receipt;

import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Where a receipt code is presented. A code that is unknown, mistyped or of a file that is closed has the same answer
 * after the same work: one keyed hash and one look-up by it.
 */
public final class Receipts {
    private final ReceiptCodes codes;
    private final FailureBudget budget;

    Receipts(ReceiptCodes codes, FailureBudget budget) {
        this.codes = codes;
        this.budget = budget;
    }

    /**
     * @param typed the code as a person typed it
     * @param find finds what has the keyed hash; empty when nothing has it
     */
    public <T> Mono<T> present(String channel, String typed, Function<String, Mono<T>> find) {
        return Mono.defer(() -> {
            budget.requireSome();
            var code = ReceiptCode.typed(typed);
            return find.apply(codes.fingerprint(channel, code)).switchIfEmpty(Mono.defer(() -> refuse(code)));
        });
    }

    private <T> Mono<T> refuse(ReceiptCode code) {
        if (code.isWellFormed()) {
            budget.spend();
        }
        return Mono.error(new NoSuchReceipt());
    }
}
