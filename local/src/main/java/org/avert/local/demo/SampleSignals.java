package org.avert.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The sample signals in the layout of early warning's import: weeks before today become dates, and the place is the case's. */
final class SampleSignals {
    private static final String HEADER =
            "id,violationType,gravity,perpetrator,victimGroups,victims,state,area,occurredOn,sourceType,reliability,credibility,summary";

    private SampleSignals() {}

    static String csv(String file, String state, String area, String violationType, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return file.lines()
                .skip(1)
                .map(line -> row(line.split(",", 11), state, area, violationType, monday))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static String row(String[] row, String state, String area, String violationType, LocalDate monday) {
        var occurredOn = monday.minusWeeks(Long.parseLong(row[1])).plusDays(Long.parseLong(row[2]));
        var fields = new String[] {
            row[0],
            violationType,
            row[3],
            row[4],
            row[5],
            row[6],
            state,
            area,
            occurredOn.toString(),
            row[7],
            row[8],
            row[9],
            row[10]
        };
        return Arrays.stream(fields).map(SampleSignals::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}
