package org.avert.earlywarning.patterns.persistence;

import io.r2dbc.spi.Readable;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.patterns.Alarm;
import org.avert.earlywarning.patterns.SeriesKey;
import org.avert.earlywarning.patterns.Situation;
import org.avert.earlywarning.patterns.Week;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.surveillance.Algorithm;

/** What the tables of this feature have in common. */
final class SituationRows {
    static final String IS_SITUATION =
            "state = :state AND violation_type = :type AND area IS NOT DISTINCT FROM :area::text";

    private SituationRows() {}

    static Query bind(Query query, Situation situation) {
        return query.bind("state", situation.state())
                .bind("type", situation.type())
                .bindText("area", situation.area());
    }

    static Situation situation(Readable readable) {
        var row = new Columns(readable);
        return new Situation(row.text("state"), row.word("violation_type", ViolationType.class), row.optional("area"));
    }

    static Week week(Columns row, String column) {
        return new Week(row.day(column));
    }

    static Alarm alarm(SeriesKey key, Columns row) {
        return new Alarm(
                key,
                week(row, "week"),
                row.number("count"),
                row.decimal("expected"),
                row.decimal("bound"),
                row.word("algorithm", Algorithm.class),
                row.decimal("alpha"),
                week(row, "baseline_from"),
                week(row, "baseline_to"));
    }
}
