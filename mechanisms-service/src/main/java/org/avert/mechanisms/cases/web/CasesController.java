package org.avert.mechanisms.cases.web;

import java.util.List;
import java.util.stream.Stream;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.mechanisms.api.CasesApi;
import org.avert.mechanisms.api.model.CaseListDto;
import org.avert.mechanisms.api.model.CasePartDto;
import org.avert.mechanisms.api.model.CaseStepDto;
import org.avert.mechanisms.api.model.CaseSummaryDto;
import org.avert.mechanisms.cases.CaseOrigin;
import org.avert.mechanisms.cases.CaseService;
import org.avert.mechanisms.visits.Concern;
import org.avert.mechanisms.visits.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CasesController implements CasesApi {
    private final CaseService cases;
    private final Cursors cursors;

    CasesController(CaseService cases, Cursors cursors) {
        this.cases = cases;
        this.cursors = cursors;
    }

    @Override
    public Mono<ResponseEntity<CasePartDto>> getMechanismCase(String reference) {
        return cases.visits(reference).map(visits -> part(reference, visits)).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CaseListDto>> listMechanismCases(Integer limit, @Nullable String cursor) {
        var keys = cursors.decode(cursor);
        return cases.origins()
                .map(origins -> origins.stream()
                        .filter(origin -> keys.isEmpty() || origin.reference().compareTo(keys.get(0)) > 0)
                        .limit(limit + 1L)
                        .toList())
                .map(origins -> Page.of(origins, limit, last -> cursors.encode(last.reference())))
                .map(CasesController::toList)
                .map(ResponseEntity::ok);
    }

    private static CaseListDto toList(Page<CaseOrigin> page) {
        return new CaseListDto(page.items().stream().map(CasesController::toDto).toList()).next(page.next());
    }

    private static CaseSummaryDto toDto(CaseOrigin origin) {
        return new CaseSummaryDto(origin.reference(), "From a visit of " + origin.mechanismId(), origin.at())
                .state(origin.state());
    }

    private static CasePartDto part(String reference, List<Visit> visits) {
        var steps = visits.stream().flatMap(visit -> steps(reference, visit)).toList();
        return new CasePartDto(reference, "mechanisms", steps)
                .state(visits.get(0).state());
    }

    private static Stream<CaseStepDto> steps(String reference, Visit visit) {
        return visit.concerns().stream()
                .filter(concern -> reference.equals(concern.caseReference()))
                .map(concern -> step(visit, concern));
    }

    private static CaseStepDto step(Visit visit, Concern concern) {
        var report = visit.report();
        return new CaseStepDto(
                        CaseOrigin.reportedAt(visit),
                        "concern-raised",
                        "mandate-holder",
                        "Concern of a country visit (" + (report == null ? visit.mechanismId() : report.symbol())
                                + "): " + abridged(concern.summary()))
                .state(visit.stage().name())
                .resource("/v1/visits/" + visit.id());
    }

    private static String abridged(String text) {
        var longest = 380;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
