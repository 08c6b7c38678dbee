package org.avert.mechanisms.visits.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.api.VisitsApi;
import org.avert.mechanisms.api.model.NewVisitDto;
import org.avert.mechanisms.api.model.VisitCompletionDto;
import org.avert.mechanisms.api.model.VisitDto;
import org.avert.mechanisms.api.model.VisitListDto;
import org.avert.mechanisms.api.model.VisitPresentationDto;
import org.avert.mechanisms.api.model.VisitReportDto;
import org.avert.mechanisms.api.model.VisitStageDto;
import org.avert.mechanisms.visits.Visit;
import org.avert.mechanisms.visits.VisitId;
import org.avert.mechanisms.visits.VisitService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class VisitsController implements VisitsApi {
    private final VisitService visits;
    private final VisitMapper mapper;

    VisitsController(VisitService visits, VisitMapper mapper) {
        this.visits = visits;
        this.mapper = mapper;
    }

    @Override
    public Mono<ResponseEntity<VisitListDto>> listVisits(
            @Nullable String state, @Nullable VisitStageDto stage, Integer limit, @Nullable String cursor) {
        return visits.list(VisitMapper.filter(state, stage), limit, cursor)
                .map(mapper::toList)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<VisitDto>> planVisit(String idempotencyKey, Mono<NewVisitDto> body) {
        return body.map(VisitMapper::toPlan).flatMap(visits::plan).map(this::created);
    }

    @Override
    public Mono<ResponseEntity<VisitDto>> getVisit(UUID visitId) {
        return visits.get(new VisitId(visitId)).map(this::answer);
    }

    @Override
    public Mono<ResponseEntity<VisitDto>> completeVisit(
            UUID visitId, Mono<VisitCompletionDto> body, @Nullable String ifMatch) {
        return change(visitId, ifMatch, body.map(VisitMapper::completion));
    }

    @Override
    public Mono<ResponseEntity<VisitDto>> issueVisitReport(
            UUID visitId, Mono<VisitReportDto> body, @Nullable String ifMatch) {
        return visits.report(new VisitId(visitId), ifMatch, body.map(VisitMapper::report))
                .map(this::answer);
    }

    @Override
    public Mono<ResponseEntity<VisitDto>> presentVisitReport(
            UUID visitId, Mono<VisitPresentationDto> body, @Nullable String ifMatch) {
        return change(visitId, ifMatch, body.map(VisitMapper::presentation));
    }

    private Mono<ResponseEntity<VisitDto>> change(
            UUID visitId, @Nullable String ifMatch, Mono<Function<Visit, Visit>> step) {
        return visits.change(new VisitId(visitId), ifMatch, step).map(this::answer);
    }

    private ResponseEntity<VisitDto> created(Visit visit) {
        return ResponseEntity.created(URI.create("/v1/visits/" + visit.id()))
                .eTag(ETags.of(visit.version()))
                .body(mapper.toDto(visit));
    }

    private ResponseEntity<VisitDto> answer(Visit visit) {
        return ResponseEntity.ok().eTag(ETags.of(visit.version())).body(mapper.toDto(visit));
    }
}
