package org.avert.kit.handover.postgres;

import io.r2dbc.postgresql.codec.Json;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.Outbox;
import org.avert.kit.handover.RelaySignal;
import org.avert.kit.transaction.AfterCommit;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

final class PostgresOutbox implements Outbox {
    private static final String ADD = """
            INSERT INTO outbox (id, type, subject, event_time, data)
            VALUES (:id, :type, :subject, :time, :data)
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final RelaySignal signal;

    PostgresOutbox(DatabaseClient database, JsonMapper json, RelaySignal signal) {
        this.database = database;
        this.json = json;
        this.signal = signal;
    }

    @Override
    public Mono<Void> add(Handover handover) {
        return database.sql(ADD)
                .bind("id", handover.id())
                .bind("type", handover.type())
                .bind("subject", handover.subject())
                .bind("time", handover.time())
                .bind("data", Json.of(json.writeValueAsString(handover.data())))
                .then()
                .then(AfterCommit.run(() -> Mono.fromRunnable(signal::wake)));
    }
}
