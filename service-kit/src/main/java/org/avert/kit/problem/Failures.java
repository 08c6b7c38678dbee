package org.avert.kit.problem;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a failure is about, without this package knowing any driver. */
final class Failures {
    private static final Set<String> STORE_AWAY = Set.of(
            "DataAccessResourceFailureException",
            "R2dbcNonTransientResourceException",
            "R2dbcTransientResourceException",
            "CannotCreateTransactionException",
            "MongoTimeoutException",
            "MongoSocketException",
            "MongoSocketOpenException",
            "PostgresConnectionClosedException",
            "PoolAcquireTimeoutException");

    private Failures() {}

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }

    static boolean isStoreAway(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> STORE_AWAY.contains(cause.getClass().getSimpleName())
                        || cause instanceof IOException
                                && cause.getClass().getName().startsWith("java.net."));
    }
}
