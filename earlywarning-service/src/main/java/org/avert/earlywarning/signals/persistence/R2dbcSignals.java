package org.avert.earlywarning.signals.persistence;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.signals.Signal;
import org.avert.earlywarning.signals.SignalFilter;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.SignalReader;
import org.avert.earlywarning.signals.Signals;
import org.avert.earlywarning.signals.SourceRow;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcSignals implements Signals {
    private static final String COLUMNS =
            "id, occurred_on, occurred_until, date_precision, violation_type, taxonomy, gravity,"
                    + " perpetrator, victim_groups, victims, events, state, area, place, latitude, longitude, place_precision,"
                    + " source_type, reliability, credibility, tlp, summary, sealed_source, source_owner, dataset,"
                    + " external_id, submitter_issuer, submitter_subject, event_key, received_at";

    /** One statement for one signal or a thousand: what a dataset brought before is left out as a set. */
    private static final String ADD =
            """
            WITH incoming AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(:rows) AS r (
                    id uuid, occurred_on date, occurred_until date, date_precision text, violation_type text,
                    taxonomy integer, gravity text, perpetrator text, victim_groups text[], victims integer,
                    events integer, state text, area text, place text, latitude double precision,
                    longitude double precision, place_precision text, source_type text, reliability text,
                    credibility integer, tlp text, summary text, sealed_source text, source_owner text, dataset text, external_id text,
                    submitter_issuer text, submitter_subject text, event_key text, received_at timestamptz)),
            fresh AS (
                INSERT INTO signal_row (dataset, external_id, signal_id)
                SELECT dataset, external_id, id FROM incoming WHERE dataset IS NOT NULL
                ON CONFLICT DO NOTHING RETURNING signal_id)
            INSERT INTO signal (%1$s)
            SELECT %2$s FROM incoming WHERE dataset IS NULL OR id IN (SELECT signal_id FROM fresh)
            """.formatted(COLUMNS, COLUMNS.replace("sealed_source", "decode(sealed_source, 'base64')"));

    private static final String OWN = "(submitter_issuer = :issuer AND submitter_subject = :subject)";

    /** RED is for those named: analysts assigned to a case of a pattern that the signal is part of. */
    private static final String SEEN_BY_ANALYSTS =
            "(tlp <> 'RED' OR " + OWN + " OR EXISTS (SELECT 1 FROM pattern_signal"
                    + " JOIN analysis USING (pattern_id) JOIN analysis_reader reader ON reader.analysis_id = analysis.id"
                    + " WHERE pattern_signal.signal_id = signal.id AND reader.issuer = :issuer AND reader.subject = :subject))";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Cursors cursors;

    R2dbcSignals(DatabaseClient database, JsonMapper json, Cursors cursors) {
        this.database = database;
        this.json = json;
        this.cursors = cursors;
    }

    @Override
    public Mono<Long> add(List<Signal> signals) {
        var rows = signals.stream().map(SignalRows::row).toList();
        return database.sql(ADD)
                .bind("rows", Json.of(json.writeValueAsString(rows)))
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<SignalId> find(SourceRow row) {
        return database.sql("SELECT signal_id FROM signal_row WHERE dataset = :dataset AND external_id = :external")
                .bind("dataset", row.dataset())
                .bind("external", row.externalId())
                .map(found -> new SignalId(new Columns(found).uuid("signal_id")))
                .one();
    }

    @Override
    public Mono<Signal> find(SignalId id, SignalReader reader) {
        return seenBy(reader, new Query("SELECT " + COLUMNS + " FROM signal WHERE"))
                .add("AND id = :id")
                .bind("id", id.value())
                .on(database)
                .map(SignalRows::signal)
                .one();
    }

    @Override
    public Mono<Page<Signal>> list(SignalFilter filter, SignalReader reader, int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        var query = filtered(seenBy(reader, new Query("SELECT " + COLUMNS + " FROM signal WHERE")), filter);
        if (!after.isEmpty()) {
            query.add("AND (occurred_on, id) < (:day::date, :id)")
                    .bind("day", after.get(0))
                    .bind("id", UUID.fromString(after.get(1)));
        }
        return query.add("ORDER BY occurred_on DESC, id DESC LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(SignalRows::signal)
                .all()
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    private String cursor(Signal last) {
        return cursors.encode(last.when().from().toString(), last.id().value().toString());
    }

    private static Query seenBy(SignalReader reader, Query query) {
        return query.add(reader.analyst() ? SEEN_BY_ANALYSTS : OWN)
                .bind("issuer", reader.person().issuer())
                .bind("subject", reader.person().subject());
    }

    private static Query filtered(Query query, SignalFilter filter) {
        return query.when(filter.state(), "AND state = :state", "state")
                .when(filter.type(), "AND violation_type = :type", "type")
                .when(filter.area(), "AND area = :area", "area")
                .when(filter.sourceType(), "AND source_type = :source", "source")
                .when(filter.from(), "AND occurred_on >= :from", "from")
                .when(filter.to(), "AND occurred_on <= :to", "to")
                .when(
                        filter.pattern(),
                        "AND id IN (SELECT signal_id FROM pattern_signal WHERE pattern_id = :pattern)",
                        "pattern");
    }
}
