package org.avert.recommendations.casefile.web;

import org.avert.kit.paging.Page;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.api.CasesApi;
import org.avert.recommendations.api.model.CasePartDto;
import org.avert.recommendations.api.model.CaseStepDto;
import org.avert.recommendations.api.model.RecommendationCaseDto;
import org.avert.recommendations.api.model.RecommendationCasePageDto;
import org.avert.recommendations.casefile.CaseFile;
import org.avert.recommendations.casefile.CasePart;
import org.avert.recommendations.casefile.CaseService;
import org.avert.recommendations.casefile.CaseStep;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CaseController implements CasesApi {
    private static final String SERVICE = "recommendations";

    private final CaseService cases;

    CaseController(CaseService cases) {
        this.cases = cases;
    }

    @Override
    public Mono<ResponseEntity<CasePartDto>> getRecommendationCase(String reference) {
        return cases.get(new CaseReference(reference))
                .map(CaseController::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<RecommendationCasePageDto>> listRecommendationCases(
            Integer limit, @Nullable String cursor) {
        return cases.list(limit, cursor).map(CaseController::toDto).map(ResponseEntity::ok);
    }

    private static CasePartDto toDto(CasePart part) {
        var file = part.file();
        return new CasePartDto(
                        file.reference().value(),
                        SERVICE,
                        part.steps().stream().map(CaseController::toDto).toList())
                .title(file.title())
                .state(file.state());
    }

    private static CaseStepDto toDto(CaseStep step) {
        return new CaseStepDto(step.at(), step.step(), step.actor(), step.summary())
                .state(step.state())
                .resource(step.resource());
    }

    private static RecommendationCasePageDto toDto(Page<CaseFile> page) {
        return new RecommendationCasePageDto(
                        page.items().stream().map(CaseController::toDto).toList())
                .next(page.next());
    }

    private static RecommendationCaseDto toDto(CaseFile file) {
        return new RecommendationCaseDto(file.reference().value(), file.state(), file.updatedAt()).title(file.title());
    }
}
