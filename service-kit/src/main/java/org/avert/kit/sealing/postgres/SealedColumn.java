package org.avert.kit.sealing.postgres;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.SealBroken;
import org.avert.kit.sealing.SealedPlace;
import org.avert.kit.sealing.SealedValues;
import org.avert.kit.sealing.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A sealed column of a table whose rows have a uuid and belong to one pillar or name, in a column of its own, the realm of
 * the pillar that sealed.
 * The service's own connections read it, as its recurring work does: where policies hold the rows, they have to admit that
 * to reading and changing, for a row that is not seen would lose its key. An index over that column and {@code substring(column FROM 1 FOR 5)} keeps a rotation from reading the whole table.
 */
public final class SealedColumn implements SealedValues {
    private static final Logger LOG = LoggerFactory.getLogger(SealedColumn.class);
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final DatabaseClient database;
    private final Sealer sealer;
    private final String table;
    private final String column;
    private final String select;
    private final String update;

    /** @param owner column with the realm of the pillar that sealed the value */
    public SealedColumn(DatabaseClient database, Sealer sealer, String table, String column, String owner) {
        this(database, sealer, new Address(table, "id", column, owner));
    }

    /** All values are of one pillar. */
    public static SealedColumn of(
            Pillar owner, DatabaseClient database, Sealer sealer, String table, String row, String column) {
        return new SealedColumn(database, sealer, new Address(table, row, column, "'" + owner.realm() + "'"));
    }

    private SealedColumn(DatabaseClient database, Sealer sealer, Address address) {
        this.database = database;
        this.sealer = sealer;
        this.table = address.table();
        this.column = address.column();
        this.select = address.select();
        this.update = address.update();
    }

    @Override
    public Set<String> fields() {
        return Set.of(table + "." + column);
    }

    @Override
    public Mono<Long> sealAnew(Pillar owner) {
        return batch(owner, FIRST)
                .expand(rows -> rows.size() < BATCH
                        ? Mono.empty()
                        : batch(owner, rows.get(rows.size() - 1).id()))
                .concatMap(rows -> Flux.fromIterable(rows).concatMap(row -> sealAnew(owner, row)))
                .count();
    }

    private Mono<List<Sealed>> batch(Pillar owner, UUID after) {
        return database.sql(select)
                .bind("owner", owner.realm())
                .bind("after", after)
                .bind("prefix", sealer.currentPrefix(owner))
                .map(SealedColumn::row)
                .all()
                .collectList();
    }

    /** The value as it was read is part of the condition, so that a change meanwhile wins. */
    private Mono<UUID> sealAnew(Pillar owner, Sealed row) {
        return Mono.fromCallable(() -> fresh(owner, row))
                .flatMap(fresh -> database.sql(update)
                        .bind("fresh", fresh)
                        .bind("id", row.id())
                        .bind("sealed", row.bytes())
                        .then()
                        .thenReturn(row.id()))
                .onErrorResume(SealBroken.class, broken -> {
                    LOG.error("{}.{} of {} does not open and is left as it is", table, column, row.id());
                    return Mono.empty();
                });
    }

    private byte[] fresh(Pillar owner, Sealed row) {
        var place = new SealedPlace(table, row.id().toString(), column);
        return sealer.seal(owner, place, sealer.openBytes(owner, place, row.bytes()));
    }

    private static Sealed row(Readable row) {
        return new Sealed(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("sealed", byte[].class)));
    }

    /** @param owner SQL of the realm of the pillar that sealed a row's value */
    private record Address(String table, String row, String column, String owner) {

        String select() {
            return "SELECT %2$s AS id, %3$s AS sealed FROM %1$s WHERE %4$s = :owner AND %2$s > :after"
                            .formatted(table, row, column, owner)
                    + " AND substring(%2$s FROM 1 FOR 5) <> :prefix ORDER BY %1$s LIMIT %3$d"
                            .formatted(row, column, BATCH);
        }

        String update() {
            return "UPDATE %1$s SET %3$s = :fresh WHERE %2$s = :id AND %3$s = :sealed".formatted(table, row, column);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
    private record Sealed(UUID id, byte[] bytes) {}
}
