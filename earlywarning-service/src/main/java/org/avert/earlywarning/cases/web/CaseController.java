package org.avert.earlywarning.cases.web;

import org.avert.earlywarning.api.CasesApi;
import org.avert.earlywarning.api.model.CasePageDto;
import org.avert.earlywarning.api.model.CasePartDto;
import org.avert.earlywarning.cases.CaseService;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CaseController implements CasesApi {
    private final CaseService cases;

    CaseController(CaseService cases) {
        this.cases = cases;
    }

    @Override
    public Mono<ResponseEntity<CasePartDto>> getEarlyWarningCase(String reference) {
        return cases.get(new CaseReference(reference)).map(CaseMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CasePageDto>> listEarlyWarningCases(Integer limit, @Nullable String cursor) {
        return cases.list(limit, cursor).map(CaseMapper::toDto).map(ResponseEntity::ok);
    }
}
