package org.avert.kit.transaction;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class R2dbcTransactions implements Transactions {
    private final TransactionalOperator operator;

    R2dbcTransactions(TransactionalOperator operator) {
        this.operator = operator;
    }

    @Override
    public <T> Mono<T> within(Mono<T> work) {
        return operator.execute(transaction -> work.doOnNext(answer -> settle(transaction, answer)))
                .singleOrEmpty();
    }

    @Override
    public <T> Flux<T> within(Flux<T> work) {
        return operator.execute(transaction -> work);
    }

    private static void settle(ReactiveTransaction transaction, Object answer) {
        if (answer instanceof ResponseEntity<?> entity && entity.getStatusCode().isError()) {
            transaction.setRollbackOnly();
        }
    }
}
