package org.avert.earlywarning.patterns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.avert.earlywarning.surveillance.Algorithm;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The board: series, expected value, bound and alarm. */
@Service
public class SeriesService {
    private static final int MOST_WEEKS = 5000;

    private final AllSeries allSeries;
    private final WeeklyCounts counts;
    private final CriteriaVersions criteria;

    SeriesService(AllSeries allSeries, WeeklyCounts counts, CriteriaVersions criteria) {
        this.allSeries = allSeries;
        this.counts = counts;
        this.criteria = criteria;
    }

    public Mono<Page<SeriesView>> list(SeriesFilter filter, int limit, @Nullable String cursor) {
        return allSeries.list(filter, limit, cursor);
    }

    /**
     * @param from first day wanted, the first signal's when {@code null}
     * @param to last day wanted, the last signal's when {@code null}
     */
    public Mono<SeriesDetail> get(UUID id, Algorithm algorithm, @Nullable LocalDate from, @Nullable LocalDate to) {
        return allSeries
                .find(id)
                .switchIfEmpty(Mono.error(SeriesNotFound::new))
                .flatMap(series -> detail(series, algorithm, period(series, from, to)));
    }

    private static Period period(SeriesView series, @Nullable LocalDate from, @Nullable LocalDate to) {
        var first = from == null ? series.first() : Week.of(from);
        var last = to == null ? series.last() : Week.of(to);
        if (last.isBefore(first) && from == null) {
            first = last;
        }
        if (last.isBefore(first) || first.until(last) >= MOST_WEEKS) {
            throw new InvalidRequest(
                    "The period cannot be shown.", FieldError.of("to", "must be after from, by 5000 weeks at most"));
        }
        return new Period(first, last);
    }

    private Mono<SeriesDetail> detail(SeriesView series, Algorithm algorithm, Period period) {
        return criteria.inForce()
                .flatMap(version -> points(series.key(), algorithm, period, version))
                .zipWith(allSeries.alarms(series.key(), period).collectList())
                .map(both -> new SeriesDetail(series, algorithm, both.getT1(), both.getT2()));
    }

    private Mono<List<Point>> points(SeriesKey key, Algorithm algorithm, Period period, Criteria version) {
        var all = period.withHistory(version.weeksOfHistory());
        return counts.of(key.situation(), all)
                .collectList()
                .map(reported -> WeeklySeries.zeroFilled(key, all.from(), all.to(), reported))
                .map(series -> points(series, algorithm, version));
    }

    private static List<Point> points(WeeklySeries series, Algorithm algorithm, Criteria version) {
        var detector = version.detectors().stream()
                .filter(candidate -> candidate.algorithm() == algorithm)
                .findFirst()
                .orElseThrow();
        return IntStream.range(version.weeksOfHistory(), series.counts().length)
                .mapToObj(week -> series.point(detector, week))
                .toList();
    }
}
