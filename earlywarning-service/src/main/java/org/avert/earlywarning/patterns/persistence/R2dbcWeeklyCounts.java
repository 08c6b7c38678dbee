package org.avert.earlywarning.patterns.persistence;

import static org.avert.earlywarning.patterns.persistence.SituationRows.IS_SITUATION;
import static org.avert.earlywarning.patterns.persistence.SituationRows.week;

import io.r2dbc.spi.Readable;
import java.util.Set;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.patterns.Period;
import org.avert.earlywarning.patterns.Report;
import org.avert.earlywarning.patterns.Situation;
import org.avert.earlywarning.patterns.WeekCount;
import org.avert.earlywarning.patterns.WeeklyCounts;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.SignalId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class R2dbcWeeklyCounts implements WeeklyCounts {
    private static final String WEEK = "date_trunc('week', occurred_on::timestamp)::date AS week";
    private static final String COUNTED =
            "FROM counted_signal WHERE date_precision IN ('DAY', 'WEEK') AND occurred_on BETWEEN :from AND :to";
    private static final int ROWS_FETCHED = 1000;

    private final DatabaseClient database;

    R2dbcWeeklyCounts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<WeekCount> of(Set<String> states, Period period) {
        var query = counts(period);
        if (!states.isEmpty()) {
            query.add("AND state = ANY(:states)").bind("states", states.toArray(String[]::new));
        }
        return query.add("GROUP BY state, violation_type, area, week ORDER BY state, violation_type, area, week")
                .on(database)
                .filter(statement -> statement.fetchSize(ROWS_FETCHED))
                .map(R2dbcWeeklyCounts::count)
                .all();
    }

    @Override
    public Flux<WeekCount> of(Situation situation, Period period) {
        return SituationRows.bind(counts(period), situation)
                .add("AND " + IS_SITUATION + " GROUP BY state, violation_type, area, week ORDER BY week")
                .on(database)
                .map(R2dbcWeeklyCounts::count)
                .all();
    }

    private static Query counts(Period period) {
        return within(
                "SELECT state, violation_type, area, " + WEEK + ", sum(events) AS events, sum(victims) AS victims",
                period);
    }

    private static Query within(String select, Period period) {
        return new Query(select)
                .add(COUNTED)
                .bind("from", period.from().monday())
                .bind("to", period.to().sunday());
    }

    @Override
    public Flux<Report> reports(Situation situation, Period period) {
        return SituationRows.bind(within("SELECT id, event_key, gravity, " + WEEK, period), situation)
                .add("AND " + IS_SITUATION + " ORDER BY occurred_on, id")
                .on(database)
                .map(R2dbcWeeklyCounts::report)
                .all();
    }

    private static WeekCount count(Readable readable) {
        var row = new Columns(readable);
        return new WeekCount(
                SituationRows.situation(readable), week(row, "week"), row.number("events"), row.number("victims"));
    }

    private static Report report(Readable readable) {
        var row = new Columns(readable);
        return new Report(
                new SignalId(row.uuid("id")),
                week(row, "week"),
                row.text("event_key"),
                row.word("gravity", Gravity.class));
    }
}
