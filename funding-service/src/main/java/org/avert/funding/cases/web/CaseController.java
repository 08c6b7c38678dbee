package org.avert.funding.cases.web;

import org.avert.funding.api.CasesApi;
import org.avert.funding.api.model.CasePartDto;
import org.avert.funding.api.model.FundingCaseListDto;
import org.avert.funding.cases.CaseService;
import org.avert.kit.caller.Callers;
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
    public Mono<ResponseEntity<CasePartDto>> getFundingCase(String reference) {
        return Callers.current()
                .flatMap(caller -> cases.get(CaseReference.parse(reference), caller))
                .map(CaseMapper::part)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<FundingCaseListDto>> listFundingCases(Integer limit, @Nullable String cursor) {
        return Callers.current()
                .flatMap(caller -> cases.list(caller, cursor, limit))
                .map(CaseMapper::list)
                .map(ResponseEntity::ok);
    }
}
