package org.avert.earlywarning.breakglass.web;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.api.BreakGlassApi;
import org.avert.earlywarning.api.model.OpeningDto;
import org.avert.earlywarning.api.model.OpeningPageDto;
import org.avert.earlywarning.api.model.OpeningRequestDto;
import org.avert.earlywarning.api.model.PersonReferenceDto;
import org.avert.earlywarning.breakglass.AnalysisOpening;
import org.avert.earlywarning.breakglass.BreakGlassService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class BreakGlassController implements BreakGlassApi {
    private final BreakGlassService openings;

    BreakGlassController(BreakGlassService openings) {
        this.openings = openings;
    }

    @Override
    public Mono<ResponseEntity<OpeningDto>> breakGlass(
            UUID analysisId, String idempotencyKey, Mono<OpeningRequestDto> body) {
        return body.flatMap(dto -> openings.open(
                        new AnalysisId(analysisId), dto.getReason(), Duration.ofMinutes(dto.getMinutes())))
                .map(opened -> ResponseEntity.created(URI.create("/v1/analyses/" + analysisId))
                        .body(toDto(opened)));
    }

    @Override
    public Mono<ResponseEntity<OpeningPageDto>> listBreakGlass(Integer limit, @Nullable String cursor) {
        return openings.list(limit, cursor)
                .map(page -> page.map(BreakGlassController::toDto))
                .map(page -> ResponseEntity.ok(new OpeningPageDto(page.items()).next(page.next())));
    }

    @Override
    public Mono<ResponseEntity<OpeningDto>> endBreakGlass(UUID analysisId, UUID openingId) {
        return openings.end(new AnalysisId(analysisId), openingId)
                .map(BreakGlassController::toDto)
                .map(ResponseEntity::ok);
    }

    private static OpeningDto toDto(AnalysisOpening opened) {
        var opening = opened.opening();
        var person = opening.person();
        return new OpeningDto(
                        opening.id(),
                        opened.analysis().value(),
                        new PersonReferenceDto(person.issuer(), person.subject()),
                        opening.office(),
                        opening.reason(),
                        opening.openedAt(),
                        opening.until())
                .endedAt(opening.endedAt());
    }
}
