package org.avert.kit.jobs;

import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresLeases implements Leases {
    private static final String TAKE = """
            INSERT INTO lease (name, owner, leased_until)
            VALUES (:name, :owner, now() + make_interval(secs => :seconds))
            ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, leased_until = excluded.leased_until
            WHERE lease.leased_until < now() OR lease.owner = excluded.owner
            """;

    private final DatabaseClient database;
    private final UUID owner = UUID.randomUUID();

    PostgresLeases(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Boolean> take(String name, Duration time) {
        return database.sql(TAKE)
                .bind("name", name)
                .bind("owner", owner)
                .bind("seconds", time.toMillis() / 1000.0)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
