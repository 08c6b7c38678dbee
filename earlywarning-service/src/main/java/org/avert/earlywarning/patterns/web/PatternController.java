package org.avert.earlywarning.patterns.web;

import java.time.LocalDate;
import java.util.UUID;
import org.avert.earlywarning.api.PatternsApi;
import org.avert.earlywarning.api.model.AlgorithmDto;
import org.avert.earlywarning.api.model.MeasureDto;
import org.avert.earlywarning.api.model.PatternDetailDto;
import org.avert.earlywarning.api.model.PatternPageDto;
import org.avert.earlywarning.api.model.PatternStatusDto;
import org.avert.earlywarning.api.model.SeriesDetailDto;
import org.avert.earlywarning.api.model.SeriesPageDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.earlywarning.patterns.Measure;
import org.avert.earlywarning.patterns.Pattern;
import org.avert.earlywarning.patterns.PatternFilter;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.PatternService;
import org.avert.earlywarning.patterns.PatternStatus;
import org.avert.earlywarning.patterns.SeriesFilter;
import org.avert.earlywarning.patterns.SeriesService;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.surveillance.Algorithm;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PatternController implements PatternsApi {
    private final PatternService patterns;
    private final SeriesService series;

    PatternController(PatternService patterns, SeriesService series) {
        this.patterns = patterns;
        this.series = series;
    }

    @Override
    public Mono<ResponseEntity<PatternPageDto>> listPatterns(
            @Nullable String state,
            @Nullable ViolationTypeDto violationType,
            @Nullable String area,
            @Nullable PatternStatusDto status,
            Integer limit,
            @Nullable String cursor) {
        var wanted = status == null ? null : PatternStatus.valueOf(status.name());
        return patterns.list(new PatternFilter(state, type(violationType), area, wanted), limit, cursor)
                .map(PatternMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<PatternDetailDto>> getPattern(UUID patternId) {
        return patterns.get(new PatternId(patternId)).flatMap(this::explained);
    }

    private Mono<ResponseEntity<PatternDetailDto>> explained(Pattern pattern) {
        return patterns.findings(pattern.id())
                .map(findings -> PatternMapper.toDto(pattern, findings))
                .map(detail ->
                        ResponseEntity.ok().eTag(ETags.of(pattern.version())).body(detail));
    }

    @Override
    public Mono<ResponseEntity<SeriesPageDto>> listSeries(
            @Nullable String state,
            @Nullable ViolationTypeDto violationType,
            @Nullable String area,
            @Nullable MeasureDto measure,
            @Nullable Boolean alarmed,
            Integer limit,
            @Nullable String cursor) {
        var wanted = measure == null ? null : Measure.valueOf(measure.name());
        return series.list(new SeriesFilter(state, type(violationType), area, wanted, alarmed), limit, cursor)
                .map(SeriesMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<SeriesDetailDto>> getSeries(
            UUID seriesId, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable AlgorithmDto algorithm) {
        var wanted = algorithm == null ? Algorithm.NEGATIVE_BINOMIAL : Algorithm.valueOf(algorithm.name());
        return series.get(seriesId, wanted, from, to).map(SeriesMapper::toDto).map(ResponseEntity::ok);
    }

    private static @Nullable ViolationType type(@Nullable ViolationTypeDto type) {
        return type == null ? null : ViolationType.valueOf(type.name());
    }
}
