package org.avert.facility.committee.web;

import org.avert.facility.api.CommitteeApi;
import org.avert.facility.api.model.CommitteeCompositionDto;
import org.avert.facility.api.model.CommitteeDto;
import org.avert.facility.api.model.ScreeningCriteriaAdoptionDto;
import org.avert.facility.api.model.ScreeningCriteriaDto;
import org.avert.facility.committee.Committee;
import org.avert.facility.committee.CommitteeService;
import org.avert.facility.committee.CriteriaService;
import org.avert.facility.committee.ScreeningCriteria;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CommitteeController implements CommitteeApi {
    private final CommitteeService committees;
    private final CriteriaService criteria;

    CommitteeController(CommitteeService committees, CriteriaService criteria) {
        this.committees = committees;
        this.criteria = criteria;
    }

    @Override
    public Mono<ResponseEntity<CommitteeDto>> getCommittee() {
        return committees.current().zipWith(Callers.current(), CommitteeController::answer);
    }

    @Override
    public Mono<ResponseEntity<CommitteeDto>> setCommittee(
            Mono<CommitteeCompositionDto> body, @Nullable String ifMatch) {
        return body.flatMap(dto -> committees.compose(
                        ifMatch, CommitteeMapper.seats(dto.getMembers()), CommitteeMapper.seats(dto.getAlternates())))
                .zipWith(Callers.current(), CommitteeController::answer);
    }

    @Override
    public Mono<ResponseEntity<ScreeningCriteriaDto>> getScreeningCriteria() {
        return criteria.current().map(CommitteeController::answer);
    }

    @Override
    public Mono<ResponseEntity<ScreeningCriteriaDto>> setScreeningCriteria(
            Mono<ScreeningCriteriaAdoptionDto> body, @Nullable String ifMatch) {
        return body.flatMap(
                        dto -> criteria.adopt(ifMatch, dto.getReason(), CommitteeMapper.criteria(dto.getCriteria())))
                .map(CommitteeController::answer);
    }

    private static ResponseEntity<CommitteeDto> answer(Committee committee, Caller caller) {
        return ResponseEntity.ok()
                .eTag(ETags.of(committee.version()))
                .body(CommitteeMapper.toDto(committee, caller.hasRole("facility-secretariat")));
    }

    private static ResponseEntity<ScreeningCriteriaDto> answer(ScreeningCriteria current) {
        return ResponseEntity.ok().eTag(ETags.of(current.version())).body(CommitteeMapper.toDto(current));
    }
}
