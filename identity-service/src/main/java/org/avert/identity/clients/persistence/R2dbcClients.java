package org.avert.identity.clients.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.identity.clients.Client;
import org.avert.identity.clients.ClientAuthentication;
import org.avert.identity.clients.ClientDetails;
import org.avert.identity.clients.ClientKind;
import org.avert.identity.clients.ClientStatus;
import org.avert.identity.clients.Clients;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcClients implements Clients {
    private static final String SELECT = """
            select id, pillar, client_id, kind, authentication, sandbox, details::text as details, status, version, created_by,
                   created_at, secret_rotated_at
              from integrator_client where pillar = :pillar""";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcClients(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> add(Client client) {
        return database.sql("""
                        insert into integrator_client (id, pillar, client_id, kind, authentication, sandbox, details, status, version,
                                                       created_by, created_at)
                        values (:id, :pillar, :clientId, :kind, :authentication, :sandbox, cast(:details as jsonb), :status, :version,
                                :createdBy, :createdAt)""")
                .bind("id", client.id())
                .bind("pillar", client.pillar().name())
                .bind("clientId", client.clientId())
                .bind("kind", client.kind().name())
                .bind("authentication", client.authentication().name())
                .bind("sandbox", client.sandbox())
                .bind("details", json.writeValueAsString(client.details()))
                .bind("status", client.status().name())
                .bind("version", client.version())
                .bind("createdBy", client.createdBy())
                .bind("createdAt", client.createdAt())
                .then()
                .onErrorMap(
                        DuplicateKeyException.class, taken -> new Conflict("The pillar has a client of that name."));
    }

    @Override
    public Mono<Client> find(Pillar pillar, UUID id) {
        return one(SELECT + " and id = :id", pillar, id);
    }

    @Override
    public Mono<Client> lock(Pillar pillar, UUID id) {
        return one(SELECT + " and id = :id for update", pillar, id);
    }

    private Mono<Client> one(String sql, Pillar pillar, UUID id) {
        return database.sql(sql)
                .bind("pillar", pillar.name())
                .bind("id", id)
                .map(this::client)
                .one();
    }

    @Override
    public Flux<Client> list(Pillar pillar, List<String> after, int limit) {
        var first = after.isEmpty();
        return database.sql(SELECT
                        + " and (created_at, id) < (:afterAt, :afterId) order by created_at desc, id desc limit :limit")
                .bind("pillar", pillar.name())
                .bind("afterAt", first ? Instant.parse("9999-01-01T00:00:00Z") : Instant.parse(after.get(0)))
                .bind("afterId", first ? new UUID(-1, -1) : UUID.fromString(after.get(1)))
                .bind("limit", limit + 1)
                .map(this::client)
                .all();
    }

    @Override
    public Mono<Void> save(Client client) {
        var rotated = client.secretRotatedAt();
        var statement = database.sql("""
                        update integrator_client
                           set details = cast(:details as jsonb), status = :status, version = :version, secret_rotated_at = :rotated
                         where id = :id""")
                .bind("id", client.id())
                .bind("details", json.writeValueAsString(client.details()))
                .bind("status", client.status().name())
                .bind("version", client.version());
        return (rotated == null ? statement.bindNull("rotated", Instant.class) : statement.bind("rotated", rotated))
                .then();
    }

    private Client client(Readable row) {
        return new Client(
                required(row, "id", UUID.class),
                Pillar.valueOf(text(row, "pillar")),
                text(row, "client_id"),
                ClientKind.valueOf(text(row, "kind")),
                ClientAuthentication.valueOf(text(row, "authentication")),
                required(row, "sandbox", Boolean.class),
                json.readValue(text(row, "details"), ClientDetails.class),
                ClientStatus.valueOf(text(row, "status")),
                required(row, "version", Long.class),
                text(row, "created_by"),
                required(row, "created_at", Instant.class),
                row.get("secret_rotated_at", Instant.class));
    }

    private static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
