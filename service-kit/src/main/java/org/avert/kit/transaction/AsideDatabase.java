package org.avert.kit.transaction;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionContext;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The same database over a few connections of its own. A request that holds a connection of the main pool for its
 * transaction never waits here for another of the same pool, so the two cannot starve each other.
 */
public final class AsideDatabase implements DisposableBean {
    private static final int CONNECTIONS = 4;
    private static final Duration ACQUIRE = Duration.ofSeconds(10);

    private final ConnectionPool pool;
    private final DatabaseClient client;

    AsideDatabase(ConnectionFactory main) {
        this.pool = new ConnectionPool(ConnectionPoolConfiguration.builder(raw(main))
                .name("avert-aside")
                .initialSize(0)
                .minIdle(0)
                .maxSize(CONNECTIONS)
                .maxIdleTime(Duration.ofMinutes(1))
                .maxAcquireTime(ACQUIRE)
                // after a restart of the database every idle connection is dead, and none of them is anybody's failure
                .acquireRetry(CONNECTIONS)
                .build());
        this.client = DatabaseClient.create(pool);
    }

    /** For what runs in no request; elsewhere {@link #outside} goes around it. */
    public DatabaseClient client() {
        return client;
    }

    /**
     * Hides a surrounding transaction from {@code work}, so that each statement is committed on its own and its
     * connection goes back at once, not at the end of that transaction.
     */
    public <T> Mono<T> outside(Function<DatabaseClient, Mono<T>> work) {
        return Mono.defer(() -> work.apply(client)).contextWrite(AsideDatabase::withoutTransaction);
    }

    /**
     * Spring has no way to say this; an empty transaction context in its place makes it forget to give connections
     * back.
     */
    private static Context withoutTransaction(Context context) {
        var kept = context;
        for (var entry : context.stream().toList()) {
            if (entry.getKey() instanceof Class<?> key && key.getPackage() == TransactionContext.class.getPackage()) {
                kept = kept.delete(key);
            }
        }
        return kept;
    }

    @Override
    public void destroy() {
        pool.dispose();
    }

    private static ConnectionFactory raw(ConnectionFactory factory) {
        var inner = factory;
        while (inner instanceof Wrapped<?> wrapped && wrapped.unwrap() instanceof ConnectionFactory next) {
            inner = next;
        }
        return inner;
    }
}
