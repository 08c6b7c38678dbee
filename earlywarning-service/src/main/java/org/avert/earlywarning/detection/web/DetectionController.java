package org.avert.earlywarning.detection.web;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.avert.earlywarning.api.DetectionApi;
import org.avert.earlywarning.api.model.CriteriaPageDto;
import org.avert.earlywarning.api.model.DetectionDto;
import org.avert.earlywarning.api.model.DetectionRequestDto;
import org.avert.earlywarning.detection.DetectionService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class DetectionController implements DetectionApi {
    private final DetectionService detections;

    DetectionController(DetectionService detections) {
        this.detections = detections;
    }

    @Override
    public Mono<ResponseEntity<DetectionDto>> runDetection(String idempotencyKey, Mono<DetectionRequestDto> request) {
        return request.flatMap(this::start)
                .map(DetectionMapper::toDto)
                .map(started -> ResponseEntity.accepted()
                        .location(URI.create("/v1/detections/" + started.getId()))
                        .body(started));
    }

    private Mono<DetectionService.Progress> start(DetectionRequestDto request) {
        var states = request.getStates();
        return detections.start(request.getFrom(), request.getTo(), states == null ? Set.of() : Set.copyOf(states));
    }

    @Override
    public Mono<ResponseEntity<DetectionDto>> getDetection(UUID detectionId) {
        return detections.get(detectionId).map(DetectionMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CriteriaPageDto>> listCriteria(Integer limit, @Nullable String cursor) {
        return detections.criteria(limit, cursor).map(DetectionMapper::toDto).map(ResponseEntity::ok);
    }
}
