package org.avert.portal.earlywarning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.avert.portal.api.Api;
import org.avert.portal.client.earlywarning.api.PatternsApi;
import org.avert.portal.client.earlywarning.api.model.AlgorithmDto;
import org.avert.portal.client.earlywarning.api.model.PatternDetailDto;
import org.avert.portal.client.earlywarning.api.model.PatternPageDto;
import org.avert.portal.client.earlywarning.api.model.SeriesDetailDto;
import org.avert.portal.client.earlywarning.api.model.SeriesDto;
import org.avert.portal.client.earlywarning.api.model.SeriesPageDto;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Patterns and series of early warning. */
@Component
class Board {

    private static final int PATTERNS = 20;
    private static final int CHARTS = 6;
    private static final int WEEKS_SHOWN = 104;

    private final PatternsApi patterns;

    Board(Api api) {
        patterns = api.client("earlywarning", PatternsApi.class);
    }

    Mono<PatternPageDto> patterns(BoardFilter filter) {
        return patterns.listPatterns(
                        filter.state(),
                        filter.violationType(),
                        filter.area(),
                        filter.status(),
                        PATTERNS,
                        filter.cursor())
                .mapNotNull(HttpEntity::getBody);
    }

    /** The series with the latest alarms, each over its last two years. */
    Mono<List<SeriesDetailDto>> alarmedSeries(BoardFilter filter) {
        return patterns.listSeries(filter.state(), filter.violationType(), filter.area(), null, true, CHARTS, null)
                .mapNotNull(HttpEntity::getBody)
                .flatMapIterable(SeriesPageDto::getItems)
                .flatMapSequential(this::lastWeeks)
                .collectList();
    }

    Mono<PatternDetailDto> pattern(UUID id) {
        return patterns.getPattern(id).mapNotNull(HttpEntity::getBody);
    }

    Mono<SeriesDetailDto> series(UUID id, @Nullable AlgorithmDto algorithm) {
        return patterns.getSeries(id, null, null, algorithm).mapNotNull(HttpEntity::getBody);
    }

    /** Of a pattern's series: the years around it, so that the alarms stand before what came before them. */
    Mono<List<SeriesDetailDto>> seriesOf(PatternDetailDto pattern) {
        var from = pattern.getPattern().getFirstWeek().minusWeeks(WEEKS_SHOWN);
        var to = pattern.getPattern().getLastWeek().plusWeeks(WEEKS_SHOWN / 4);
        return Flux.fromIterable(pattern.getExplanation())
                .map(alarm -> alarm.getSeriesId())
                .distinct()
                .flatMapSequential(id -> between(id, from, to))
                .collectList();
    }

    private Mono<SeriesDetailDto> lastWeeks(SeriesDto series) {
        var from = series.getLastWeek().minusWeeks(WEEKS_SHOWN);
        return between(series.getId(), from, null);
    }

    private Mono<SeriesDetailDto> between(UUID id, LocalDate from, @Nullable LocalDate to) {
        return patterns.getSeries(id, from, to, null).mapNotNull(HttpEntity::getBody);
    }
}
