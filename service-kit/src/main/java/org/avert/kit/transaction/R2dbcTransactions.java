package org.avert.kit.transaction;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

final class R2dbcTransactions implements Transactions {
    private final TransactionalOperator operator;

    R2dbcTransactions(TransactionalOperator operator) {
        this.operator = operator;
    }

    /** The cache is what keeps a cancellation from reaching the transaction. */
    @Override
    public <T> Mono<T> within(Mono<T> work) {
        return Mono.defer(() -> operator.execute(transaction -> work.doOnNext(answer -> settle(transaction, answer)))
                .singleOrEmpty()
                .cache());
    }

    private static void settle(ReactiveTransaction transaction, Object answer) {
        if (answer instanceof ResponseEntity<?> entity && entity.getStatusCode().isError()) {
            transaction.setRollbackOnly();
        }
    }
}
