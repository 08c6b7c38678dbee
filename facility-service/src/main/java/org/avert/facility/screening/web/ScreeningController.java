package org.avert.facility.screening.web;

import java.net.URI;
import java.util.UUID;
import org.avert.facility.api.ScreeningApi;
import org.avert.facility.api.model.DecisionDto;
import org.avert.facility.api.model.DecisionReasonsDto;
import org.avert.facility.api.model.ScoreDto;
import org.avert.facility.api.model.ScoreListDto;
import org.avert.facility.api.model.ScoreSubmissionDto;
import org.avert.facility.api.model.ScreeningDto;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.screening.DecisionReading;
import org.avert.facility.screening.DecisionService;
import org.avert.facility.screening.ScoreService;
import org.avert.facility.screening.ScreeningService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ScreeningController implements ScreeningApi {
    private final ScreeningService screenings;
    private final ScoreService scores;
    private final DecisionService decisions;
    private final DecisionReading reading;

    ScreeningController(
            ScreeningService screenings, ScoreService scores, DecisionService decisions, DecisionReading reading) {
        this.screenings = screenings;
        this.scores = scores;
        this.decisions = decisions;
        this.reading = reading;
    }

    @Override
    public Mono<ResponseEntity<ScreeningDto>> confirmCompleteness(UUID applicationId) {
        var id = new ApplicationId(applicationId);
        return screenings
                .confirmCompleteness(id)
                .then(screenings.get(id))
                .map(ScreeningMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ScreeningDto>> getScreening(UUID applicationId) {
        return screenings
                .get(new ApplicationId(applicationId))
                .map(ScreeningMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ScoreListDto>> getScores(UUID applicationId) {
        var id = new ApplicationId(applicationId);
        return screenings
                .get(id)
                .flatMap(screening -> scores.readable(id).map(found -> ScreeningMapper.toDto(screening, found)))
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ScoreDto>> submitScore(
            UUID applicationId, String idempotencyKey, Mono<ScoreSubmissionDto> body) {
        var id = new ApplicationId(applicationId);
        return screenings
                .sight(id)
                .then(body)
                .map(ScreeningMapper::toSheet)
                .flatMap(sheet -> scores.submit(id, sheet))
                .map(score -> ResponseEntity.created(URI.create(id.path() + "/scores"))
                        .body(ScreeningMapper.toDto(score)));
    }

    @Override
    public Mono<ResponseEntity<DecisionDto>> recordDecision(
            UUID applicationId, String idempotencyKey, Mono<DecisionReasonsDto> body) {
        var id = new ApplicationId(applicationId);
        return screenings
                .sight(id)
                .then(body)
                .flatMap(dto -> decisions.record(id, dto.getReasons()))
                .map(decision -> ResponseEntity.created(URI.create(id.path() + "/decision"))
                        .body(ScreeningMapper.toDto(decision)));
    }

    @Override
    public Mono<ResponseEntity<DecisionDto>> getDecision(UUID applicationId) {
        return reading.get(new ApplicationId(applicationId))
                .map(ScreeningMapper::toDto)
                .map(ResponseEntity::ok);
    }
}
