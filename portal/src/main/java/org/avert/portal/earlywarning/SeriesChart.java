package org.avert.portal.earlywarning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.portal.client.earlywarning.api.model.SeriesPointDto;
import org.jspecify.annotations.Nullable;

/**
 * A weekly series as paths of an SVG of {@value #WIDTH} by {@value #HEIGHT}: drawn on the server, so that it needs no
 * script and prints. Counts are bars, what was expected and the bound are stepped lines, an alarm has a mark of its own.
 */
record SeriesChart(
        String counts,
        String alarmCounts,
        String expected,
        String bound,
        List<Mark> alarms,
        List<Tick> values,
        List<Tick> dates,
        double barWidth,
        Summary summary) {

    static final int WIDTH = 720;
    static final int HEIGHT = 240;
    static final int LEFT = 60;
    static final int RIGHT = 12;
    static final int TOP = 20;
    static final int BOTTOM = 28;

    private static final int MOST_DATES = 6;

    /** Where an alarm is, and of which week. */
    record Mark(String x, String y, LocalDate week, long count) {}

    /** A line of the grid and its number, or a date below the axis. */
    record Tick(String at, String label) {}

    /** What the picture says, for those who do not see it. */
    record Summary(
            @Nullable LocalDate from, @Nullable LocalDate to, long weeks, long total, long highest, long alarms) {}

    static SeriesChart of(List<SeriesPointDto> points) {
        var scale = Scale.of(points);
        return new SeriesChart(
                bars(points, scale, false),
                bars(points, scale, true),
                steps(points, scale, SeriesPointDto::getExpected),
                steps(points, scale, SeriesPointDto::getBound),
                marks(points, scale),
                scale.values(),
                dates(points, scale),
                Math.max(1, scale.step() * 0.7),
                summary(points));
    }

    private static String bars(List<SeriesPointDto> points, Scale scale, boolean alarm) {
        var path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (point.getAlarm() == alarm && point.getCount() > 0) {
                path.append("M%s %sV%s".formatted(scale.middle(i), scale.y(0), scale.y(point.getCount())));
            }
        }
        return path.toString();
    }

    /** The line is broken where there is no value. */
    private static String steps(
            List<SeriesPointDto> points, Scale scale, Function<SeriesPointDto, @Nullable Double> value) {
        var path = new StringBuilder();
        var drawing = false;
        for (int i = 0; i < points.size(); i++) {
            var y = value.apply(points.get(i));
            if (y != null) {
                path.append("%s%s %sH%s".formatted(drawing ? "L" : "M", scale.x(i), scale.y(y), scale.x(i + 1)));
            }
            drawing = y != null;
        }
        return path.toString();
    }

    private static List<Mark> marks(List<SeriesPointDto> points, Scale scale) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).getAlarm())
                .mapToObj(i -> new Mark(
                        scale.middle(i),
                        scale.y(points.get(i).getCount()),
                        points.get(i).getWeek(),
                        points.get(i).getCount()))
                .toList();
    }

    private static List<Tick> dates(List<SeriesPointDto> points, Scale scale) {
        var ticks = new ArrayList<Tick>();
        int every = Math.max(1, (int) Math.ceil(points.size() / (double) MOST_DATES));
        for (int i = every / 2; i < points.size(); i += every) {
            ticks.add(new Tick(
                    scale.middle(i), YearMonth.from(points.get(i).getWeek()).toString()));
        }
        return ticks;
    }

    private static Summary summary(List<SeriesPointDto> points) {
        return new Summary(
                points.isEmpty() ? null : points.get(0).getWeek(),
                points.isEmpty() ? null : points.get(points.size() - 1).getWeek(),
                points.size(),
                points.stream().mapToLong(SeriesPointDto::getCount).sum(),
                points.stream().mapToLong(SeriesPointDto::getCount).max().orElse(0),
                points.stream().filter(SeriesPointDto::getAlarm).count());
    }

    /** From weeks and counts to the coordinates of the picture. */
    private record Scale(double step, double unit, double top) {

        static Scale of(List<SeriesPointDto> points) {
            var highest = points.stream()
                    .flatMap(point -> Stream.of(point.getCount().doubleValue(), point.getBound(), point.getExpected()))
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            var unit = roundUnit(Math.max(1, highest) / 4);
            return new Scale(
                    (WIDTH - LEFT - RIGHT) / (double) Math.max(1, points.size()),
                    unit,
                    unit * Math.max(1, Math.ceil(highest / unit)));
        }

        /** 1, 2 or 5 times a power of ten, so that the grid has numbers that people use. */
        private static double roundUnit(double least) {
            var power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
            return Stream.of(1.0, 2.0, 5.0, 10.0)
                    .map(factor -> factor * power)
                    .filter(unit -> unit >= least)
                    .findFirst()
                    .orElse(10 * power);
        }

        String x(int week) {
            return decimal(LEFT + week * step);
        }

        String middle(int week) {
            return decimal(LEFT + (week + 0.5) * step);
        }

        String y(double value) {
            return decimal(HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM));
        }

        List<Tick> values() {
            return IntStream.rangeClosed(0, (int) Math.round(top / unit))
                    .mapToObj(i -> new Tick(y(i * unit), String.valueOf(Math.round(i * unit))))
                    .toList();
        }

        private static String decimal(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
