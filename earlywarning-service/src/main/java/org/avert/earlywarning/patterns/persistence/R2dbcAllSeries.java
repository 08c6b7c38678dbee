package org.avert.earlywarning.patterns.persistence;

import static org.avert.earlywarning.patterns.persistence.SituationRows.IS_SITUATION;
import static org.avert.earlywarning.patterns.persistence.SituationRows.week;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.patterns.Alarm;
import org.avert.earlywarning.patterns.AllSeries;
import org.avert.earlywarning.patterns.Measure;
import org.avert.earlywarning.patterns.Period;
import org.avert.earlywarning.patterns.SeriesFilter;
import org.avert.earlywarning.patterns.SeriesKey;
import org.avert.earlywarning.patterns.SeriesView;
import org.avert.earlywarning.patterns.Survey;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcAllSeries implements AllSeries {
    /** First and last week and the total span all signals, not the survey's period alone. */
    private static final String COUNT = """
            INSERT INTO series (id, state, violation_type, area, measure, first_week, last_week, total)
            SELECT :id, :state, :type, :area::text, :measure,
                   date_trunc('week', min(occurred_on)::timestamp)::date,
                   date_trunc('week', max(occurred_on)::timestamp)::date,
                   sum(CASE :measure WHEN 'VICTIMS' THEN victims ELSE events END)
            FROM signal WHERE date_precision IN ('DAY', 'WEEK') AND %s
            HAVING sum(CASE :measure WHEN 'VICTIMS' THEN victims ELSE events END) > 0
            ON CONFLICT (id) DO UPDATE
            SET first_week = excluded.first_week, last_week = excluded.last_week, total = excluded.total
            """.formatted(IS_SITUATION);

    private static final String ADD = """
            INSERT INTO alarm (series_id, week, algorithm, count, expected, bound, alpha, baseline_from, baseline_to)
            SELECT series_id, week, algorithm, count, expected, bound, alpha, baseline_from, baseline_to
            FROM jsonb_to_recordset(:rows) AS r (
                series_id uuid, week date, algorithm text, count bigint, expected double precision,
                bound double precision, alpha double precision, baseline_from date, baseline_to date)
            """;

    private static final String VIEW =
            "SELECT series.id, state, violation_type, area, measure, first_week, last_week, total,"
                    + " alarms, last_alarm::text AS board_place, week, algorithm, count, expected, bound, alpha, baseline_from,"
                    + " baseline_to FROM series LEFT JOIN LATERAL (SELECT * FROM alarm WHERE series_id = series.id"
                    + " ORDER BY week DESC, algorithm LIMIT 1) last ON true WHERE true";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Cursors cursors;

    R2dbcAllSeries(DatabaseClient database, JsonMapper json, Cursors cursors) {
        this.database = database;
        this.json = json;
        this.cursors = cursors;
    }

    @Override
    public Mono<Void> save(Survey survey) {
        return Flux.fromArray(Measure.values())
                .map(measure -> new SeriesKey(survey.situation(), measure))
                .concatMap(key -> count(key).then(forget(key, survey.period())))
                .then(survey.alarms().isEmpty() ? Mono.empty() : add(survey.alarms()))
                .thenMany(Flux.fromArray(Measure.values()))
                .concatMap(measure -> place(new SeriesKey(survey.situation(), measure)))
                .then();
    }

    private Mono<Void> count(SeriesKey key) {
        return SituationRows.bind(new Query(COUNT), key.situation())
                .bind("id", key.id())
                .bind("measure", key.measure())
                .on(database)
                .then();
    }

    private Mono<Void> forget(SeriesKey key, Period period) {
        return database.sql("DELETE FROM alarm WHERE series_id = :id AND week BETWEEN :from AND :to")
                .bind("id", key.id())
                .bind("from", period.from().monday())
                .bind("to", period.to().monday())
                .then();
    }

    private Mono<Void> add(List<Alarm> alarms) {
        var rows = alarms.stream().map(AlarmRow::of).toList();
        return database.sql(ADD)
                .bind("rows", Json.of(json.writeValueAsString(rows)))
                .then();
    }

    private Mono<Void> place(SeriesKey key) {
        return database.sql(
                        "UPDATE series SET alarms = (SELECT count(*) FROM alarm WHERE series_id = :id), last_alarm ="
                                + " (SELECT coalesce(max(week), '-infinity') FROM alarm WHERE series_id = :id) WHERE id = :id")
                .bind("id", key.id())
                .then();
    }

    @Override
    public Mono<SeriesView> find(UUID id) {
        return database.sql(VIEW + " AND id = :id")
                .bind("id", id)
                .map(row -> placed(row).view())
                .one();
    }

    @Override
    public Mono<Page<SeriesView>> list(SeriesFilter filter, int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        var query = new Query(VIEW)
                .when(filter.state(), "AND state = :state", "state")
                .when(filter.type(), "AND violation_type = :type", "type")
                .when(filter.area(), "AND area = :area", "area")
                .when(filter.measure(), "AND measure = :measure", "measure")
                .when(filter.alarmed(), "AND (alarms > 0) = :alarmed", "alarmed");
        if (!after.isEmpty()) {
            query.add("AND (last_alarm < :place::date OR (last_alarm = :place::date AND id > :id))")
                    .bind("place", after.get(0))
                    .bind("id", UUID.fromString(after.get(1)));
        }
        return query.add("ORDER BY last_alarm DESC, id LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(R2dbcAllSeries::placed)
                .all()
                .collectList()
                .map(rows -> Page.of(rows, limit, this::cursor).map(Placed::view));
    }

    private String cursor(Placed last) {
        return cursors.encode(last.place(), last.view().key().id().toString());
    }

    @Override
    public Flux<Alarm> alarms(SeriesKey key, Period period) {
        return database.sql("SELECT * FROM alarm WHERE series_id = :id AND week BETWEEN :from AND :to"
                        + " ORDER BY week, algorithm")
                .bind("id", key.id())
                .bind("from", period.from().monday())
                .bind("to", period.to().monday())
                .map(row -> SituationRows.alarm(key, new Columns(row)))
                .all();
    }

    private static Placed placed(Readable readable) {
        var row = new Columns(readable);
        var key = new SeriesKey(SituationRows.situation(readable), row.word("measure", Measure.class));
        var view = new SeriesView(
                key,
                week(row, "first_week"),
                week(row, "last_week"),
                row.number("total"),
                row.number("alarms"),
                row.optional("algorithm") == null ? null : SituationRows.alarm(key, row));
        return new Placed(view, row.text("board_place"));
    }

    /** A series with its place on the board. */
    private record Placed(SeriesView view, String place) {}
}
