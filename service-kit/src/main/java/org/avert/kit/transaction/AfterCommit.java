package org.avert.kit.transaction;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Work that waits for the outcome of the surrounding transaction, or runs at once where there is none. */
public final class AfterCommit {
    private AfterCommit() {}

    /** Runs {@code work} once the change is committed; not at all when it is rolled back. */
    public static Mono<Void> run(Supplier<Mono<Void>> work) {
        return register(
                new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return work.get();
                    }
                },
                work);
    }

    /** Runs {@code work} with whether the change was committed. */
    public static Mono<Void> whenSettled(Function<Boolean, Mono<Void>> work) {
        return register(
                new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCompletion(int status) {
                        return work.apply(status == STATUS_COMMITTED);
                    }
                },
                () -> work.apply(true));
    }

    private static Mono<Void> register(TransactionSynchronization synchronization, Supplier<Mono<Void>> otherwise) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .filter(TransactionSynchronizationManager::isSynchronizationActive)
                .doOnNext(transaction -> transaction.registerSynchronization(synchronization))
                .hasElement()
                .onErrorResume(NoTransactionException.class, none -> Mono.just(false))
                .flatMap(registered -> registered ? Mono.<Void>empty() : otherwise.get());
    }
}
