package org.avert.facility.cases.web;

import org.avert.facility.api.CasesApi;
import org.avert.facility.api.model.CasePageDto;
import org.avert.facility.api.model.CasePartDto;
import org.avert.facility.cases.CaseService;
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
    public Mono<ResponseEntity<CasePartDto>> getFacilityCase(String reference) {
        return cases.get(reference).map(CaseMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CasePageDto>> listFacilityCases(Integer limit, @Nullable String cursor) {
        return cases.list(limit, cursor).map(CaseMapper::toDto).map(ResponseEntity::ok);
    }
}
