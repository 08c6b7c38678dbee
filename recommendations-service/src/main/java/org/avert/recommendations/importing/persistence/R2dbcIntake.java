package org.avert.recommendations.importing.persistence;

import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.avert.recommendations.importing.Import;
import org.avert.recommendations.importing.Intake;
import org.avert.recommendations.importing.Outcome;
import org.avert.recommendations.importing.RowReading;
import org.avert.recommendations.importing.RowReading.Candidate;
import org.avert.recommendations.importing.RowReading.Quarantined;
import org.avert.recommendations.importing.Tally;
import org.avert.recommendations.store.r2dbc.Columns;
import org.avert.recommendations.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Takes a batch in a handful of statements, whatever its size. */
@Repository
class R2dbcIntake implements Intake {
    /** One batch at a time over all instances, so that two imports of the same rows cannot wait for each other. */
    private static final long LOCK = 0x4176_6572_7452L;

    private final DatabaseClient database;
    private final R2dbcQuarantine quarantine;
    private final TallyJson tallies;
    private final Clock clock;

    R2dbcIntake(DatabaseClient database, R2dbcQuarantine quarantine, TallyJson tallies, Clock clock) {
        this.database = database;
        this.quarantine = quarantine;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Override
    public Mono<Tally> take(Import file, List<RowReading> rows) {
        var candidates = ofType(rows, Candidate.class);
        var refused = ofType(rows, Quarantined.class);
        return lock().then(takenBefore(file, candidates))
                .flatMap(known -> takeNew(file, candidates, known))
                .map(tally -> refused.stream().map(Quarantined::outcome).reduce(tally, Tally::plus, Tally::plus))
                .flatMap(tally -> quarantine
                        .add(file.id(), refused)
                        .then(count(file, tally))
                        .thenReturn(tally));
    }

    private static <T> List<T> ofType(List<RowReading> rows, Class<T> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Mono<Void> lock() {
        return database.sql("SELECT pg_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .then();
    }

    private Mono<Set<UUID>> takenBefore(Import file, List<Candidate> rows) {
        return database.sql("SELECT source_row FROM recommendation_source"
                        + " WHERE publisher = :publisher AND source_row = ANY(:rows)")
                .bind("publisher", file.format().publisher())
                .bind("rows", rows.stream().map(row -> row.row().value()).toArray(UUID[]::new))
                .map(row -> Columns.required(row, "source_row", UUID.class))
                .all()
                .collect(Collectors.toSet());
    }

    private Mono<Tally> takeNew(Import file, List<Candidate> rows, Set<UUID> known) {
        var fresh =
                rows.stream().filter(row -> !known.contains(row.row().value())).toList();
        var unchanged = new Tally(Map.of(Outcome.TAKEN_BEFORE, (long) rows.size() - fresh.size()));
        if (fresh.isEmpty()) {
            return Mono.just(unchanged);
        }
        var now = clock.instant();
        return insert(firstOfEach(fresh), now)
                .flatMap(inserted -> stored(fresh).map(stored -> Placed.of(fresh, inserted, stored)))
                .flatMap(placed -> keepSources(file, placed, now).thenReturn(placed))
                .map(placed -> placed.stream().map(Placed::outcome).reduce(unchanged, Tally::plus, Tally::plus));
    }

    private static Collection<Candidate> firstOfEach(List<Candidate> rows) {
        var firsts = new LinkedHashMap<UUID, Candidate>();
        rows.forEach(row -> firsts.putIfAbsent(row.content().naturalKey().value(), row));
        return firsts.values();
    }

    /** @return natural keys of the recommendations that were not there */
    private Mono<Set<UUID>> insert(Collection<Candidate> rows, Instant now) {
        var statement = database.sql("""
                INSERT INTO recommendation (id, natural_key, body, state, region, text, author, author_region, session, cycle,
                       position, action_category, themes, sample, created_at, updated_at)
                SELECT id, key, body, state, nullif(region, ''), text, author, nullif(author_region, ''), session, cycle,
                       position, nullif(action, 0), string_to_array(themes, E'\\x1f'), sample, :now, :now
                  FROM unnest(:ids::uuid[], :keys::uuid[], :bodies::text[], :states::text[], :regions::text[], :texts::text[],
                       :authors::text[], :authorRegions::text[], :sessions::int[], :cycles::int[], :positions::text[],
                       :actions::int[], :themes::text[], :samples::boolean[]) WITH ORDINALITY
                       AS row (id, key, body, state, region, text, author, author_region, session, cycle, position, action,
                       themes, sample, place)
                 ORDER BY place
                ON CONFLICT (natural_key) DO NOTHING
                RETURNING natural_key""").bind("now", now);
        return new Columnwise<>(List.copyOf(rows), statement)
                .uuid("ids", row -> UUID.randomUUID())
                .uuid("keys", row -> row.content().naturalKey().value())
                .text("bodies", row -> row.content().body())
                .text("states", row -> row.content().state().code())
                .text("regions", row -> nameOf(row.content().state().region()))
                .text("texts", row -> row.content().text())
                .text("authors", row -> row.content().author().code())
                .text("authorRegions", row -> nameOf(row.content().author().region()))
                .integer("sessions", row -> row.content().session())
                .integer("cycles", row -> row.content().cycle())
                .text("positions", row -> row.content().position().name())
                .integer("actions", R2dbcIntake::actionOf)
                .list("themes", row -> row.content().themes())
                .bool("samples", row -> row.content().state().sample())
                .statement()
                .map(row -> Columns.required(row, "natural_key", UUID.class))
                .all()
                .collect(Collectors.toSet());
    }

    private static String nameOf(@Nullable Region region) {
        return region == null ? "" : region.name();
    }

    private static int actionOf(Candidate row) {
        var category = row.content().actionCategory();
        return category == null ? 0 : category;
    }

    private Mono<Map<UUID, StoredRow>> stored(List<Candidate> rows) {
        return database.sql("SELECT id, natural_key, position, action_category, themes FROM recommendation"
                        + " WHERE natural_key = ANY(:keys)")
                .bind(
                        "keys",
                        rows.stream()
                                .map(row -> row.content().naturalKey().value())
                                .toArray(UUID[]::new))
                .map(StoredRow::of)
                .all()
                .collectMap(StoredRow::naturalKey);
    }

    private Mono<Void> keepSources(Import file, List<Placed> rows, Instant now) {
        var statement = database.sql("""
                INSERT INTO recommendation_source (recommendation_id, publisher, source_row, import_id, file, line, differences,
                       imported_at)
                SELECT id, :publisher, source, :import, :file, line, string_to_array(differences, E'\\x1f'), :now
                  FROM unnest(:ids::uuid[], :sources::uuid[], :lines::bigint[], :differences::text[])
                       AS row (id, source, line, differences)""")
                .bind("publisher", file.format().publisher())
                .bind("import", file.id().value())
                .bind("file", file.sourceName())
                .bind("now", now);
        return new Columnwise<>(rows, statement)
                .uuid("ids", Placed::recommendation)
                .uuid("sources", row -> row.row().row().value())
                .bigint("lines", row -> row.row().line())
                .list("differences", Placed::differences)
                .statement()
                .then();
    }

    private Mono<Void> count(Import file, Tally batch) {
        return database.sql("SELECT tally FROM import_file WHERE id = :id FOR UPDATE")
                .bind("id", file.id().value())
                .map(row ->
                        tallies.read(Columns.required(row, "tally", Json.class).asString()))
                .one()
                .flatMap(tally -> database.sql("UPDATE import_file SET tally = :tally WHERE id = :id")
                        .bind("tally", Json.of(tallies.write(tally.plus(batch))))
                        .bind("id", file.id().value())
                        .then());
    }
}
