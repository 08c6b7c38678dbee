package org.avert.earlywarning.patterns.persistence;

import static org.avert.earlywarning.patterns.persistence.SituationRows.week;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.patterns.Finding;
import org.avert.earlywarning.patterns.Measure;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.Patterns.Explained;
import org.avert.earlywarning.patterns.SeriesKey;
import org.avert.earlywarning.signals.SignalId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What explains patterns: findings and the signals of their weeks. */
@Repository
class FindingRows {
    private static final String ADD = """
            INSERT INTO finding (pattern_id, series_id, week, algorithm, count, expected, bound, alpha, baseline_from,
                                 baseline_to, window_from, distinct_events)
            SELECT :pattern, series_id, week, algorithm, count, expected, bound, alpha, baseline_from, baseline_to,
                   window_from, distinct_events
            FROM jsonb_to_recordset(:rows) AS r (
                series_id uuid, week date, algorithm text, count bigint, expected double precision,
                bound double precision, alpha double precision, baseline_from date, baseline_to date,
                window_from date, distinct_events bigint)
            ON CONFLICT (pattern_id, series_id, week, algorithm) DO UPDATE
            SET count = excluded.count, expected = excluded.expected, bound = excluded.bound, alpha = excluded.alpha,
                window_from = excluded.window_from, distinct_events = excluded.distinct_events
            """;

    private static final String ADD_SIGNALS = "INSERT INTO pattern_signal (pattern_id, week, signal_id)"
            + " SELECT :pattern, week, signal_id FROM jsonb_to_recordset(:rows) AS r (week date, signal_id uuid)"
            + " ON CONFLICT DO NOTHING";

    private static final String COUNT = """
            UPDATE pattern SET alarms = (SELECT count(*) FROM finding WHERE pattern_id = :pattern),
                events = found.events, victims = found.victims, signals = found.signals
            FROM (SELECT coalesce(sum(events), 0) AS events, coalesce(sum(victims), 0) AS victims, count(*) AS signals
                  FROM pattern_signal JOIN signal ON signal.id = signal_id
                      AND occurred_on BETWEEN week AND week + 6
                  WHERE pattern_id = :pattern) found
            WHERE id = :pattern
            """;

    private static final String OF = """
            SELECT finding.*, measure, state, violation_type, area,
                   (SELECT count(*) FROM pattern_signal s WHERE s.pattern_id = :pattern AND s.week = finding.week)
                       AS signal_count,
                   ARRAY(SELECT signal_id FROM pattern_signal s
                         WHERE s.pattern_id = :pattern AND s.week = finding.week
                         ORDER BY signal_id LIMIT :signals) AS signal_ids
            FROM finding JOIN series ON series.id = series_id WHERE pattern_id = :pattern
            ORDER BY week DESC, measure, algorithm
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    FindingRows(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> save(PatternId pattern, List<Finding> findings) {
        return insert(ADD, pattern, findings.stream().map(AlarmRow::of).toList())
                .then(insert(ADD_SIGNALS, pattern, signals(findings)))
                .then(database.sql(COUNT).bind("pattern", pattern.value()).then());
    }

    private Mono<Void> insert(String sql, PatternId pattern, List<?> rows) {
        return database.sql(sql)
                .bind("pattern", pattern.value())
                .bind("rows", Json.of(json.writeValueAsString(rows)))
                .then();
    }

    private static List<SignalOfWeek> signals(List<Finding> findings) {
        return findings.stream().flatMap(FindingRows::signals).distinct().toList();
    }

    private static Stream<SignalOfWeek> signals(Finding finding) {
        var week = finding.alarm().week().monday();
        return finding.signals().stream().map(signal -> new SignalOfWeek(week, signal.value()));
    }

    Flux<Explained> of(PatternId pattern, int signals) {
        return database.sql(OF)
                .bind("pattern", pattern.value())
                .bind("signals", signals)
                .map(FindingRows::explained)
                .all();
    }

    private static Explained explained(Readable readable) {
        var row = new Columns(readable);
        var key = new SeriesKey(SituationRows.situation(readable), row.word("measure", Measure.class));
        var ids = Stream.of(row.needed("signal_ids", UUID[].class))
                .map(SignalId::new)
                .toList();
        var finding = new Finding(
                SituationRows.alarm(key, row), week(row, "window_from"), row.number("distinct_events"), ids);
        return new Explained(finding, row.number("signal_count"));
    }

    /** A signal of an alarm's week, as the insert reads it out of JSON. */
    private record SignalOfWeek(LocalDate week, UUID signal_id) {}
}
