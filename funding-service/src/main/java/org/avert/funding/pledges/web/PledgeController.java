package org.avert.funding.pledges.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.avert.funding.api.PledgesApi;
import org.avert.funding.api.model.NewCommitmentDto;
import org.avert.funding.api.model.NewDisbursementDto;
import org.avert.funding.api.model.NewPledgeDto;
import org.avert.funding.api.model.PledgeDto;
import org.avert.funding.api.model.PledgeListDto;
import org.avert.funding.api.model.PledgeStatusDto;
import org.avert.funding.api.model.PledgeWithdrawalDto;
import org.avert.funding.pledges.Pledge;
import org.avert.funding.pledges.PledgeBook;
import org.avert.funding.pledges.PledgeId;
import org.avert.funding.pledges.PledgeService;
import org.avert.funding.pledges.PledgeStatus;
import org.avert.funding.requests.PublicRequests;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.reference.PublicReference;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PledgeController implements PledgesApi {

    private final PledgeService pledges;
    private final PledgeBook book;
    private final PublicRequests requests;

    PledgeController(PledgeService pledges, PledgeBook book, PublicRequests requests) {
        this.pledges = pledges;
        this.book = book;
        this.requests = requests;
    }

    @Override
    public Mono<ResponseEntity<PledgeDto>> createPledge(
            String publicReference, String idempotencyKey, Mono<NewPledgeDto> body) {
        var reference = PublicReference.parse(publicReference);
        return requests.get(reference)
                .then(Mono.zip(Callers.current(), body.map(PledgeMapper::pledge)))
                .flatMap(asked -> pledges.pledge(reference, asked.getT1(), asked.getT2()))
                .map(PledgeController::created);
    }

    @Override
    public Mono<ResponseEntity<PledgeDto>> getPledge(UUID pledgeId) {
        return Callers.current()
                .flatMap(caller -> book.get(new PledgeId(pledgeId), caller))
                .map(pledge -> answer(HttpStatus.OK, pledge));
    }

    @Override
    public Mono<ResponseEntity<PledgeListDto>> listPledges(
            @Nullable String publicReference,
            @Nullable PledgeStatusDto status,
            Integer limit,
            @Nullable String cursor) {
        var reference = publicReference == null ? null : PublicReference.parse(publicReference);
        var inStatus = status == null ? null : PledgeStatus.valueOf(status.name());
        return Callers.current()
                .flatMap(caller -> book.list(caller, reference, inStatus, cursor, limit))
                .map(page -> page.map(PledgeMapper::pledge))
                .map(page -> ResponseEntity.ok(new PledgeListDto(page.items()).next(page.next())));
    }

    @Override
    public Mono<ResponseEntity<PledgeDto>> commitPledge(
            UUID pledgeId, String idempotencyKey, Mono<NewCommitmentDto> body) {
        return forOwn(
                        pledgeId,
                        caller -> body.map(PledgeMapper::commitment)
                                .flatMap(value -> pledges.commit(new PledgeId(pledgeId), caller, value)))
                .map(pledge -> answer(HttpStatus.OK, pledge));
    }

    @Override
    public Mono<ResponseEntity<PledgeDto>> recordDisbursement(
            UUID pledgeId, String idempotencyKey, Mono<NewDisbursementDto> body) {
        return forOwn(
                        pledgeId,
                        caller -> body.map(PledgeMapper::disbursement)
                                .flatMap(paid -> pledges.disburse(new PledgeId(pledgeId), caller, paid)))
                .map(pledge -> answer(HttpStatus.CREATED, pledge));
    }

    @Override
    public Mono<ResponseEntity<PledgeDto>> withdrawPledge(UUID pledgeId, Mono<PledgeWithdrawalDto> body) {
        return forOwn(
                        pledgeId,
                        caller -> body.flatMap(
                                withdrawal -> pledges.withdraw(new PledgeId(pledgeId), caller, withdrawal.getReason())))
                .map(pledge -> answer(HttpStatus.OK, pledge));
    }

    /** Whoever does not own the pledge learns nothing of what is wrong with a step on it. */
    private Mono<Pledge> forOwn(UUID id, Function<Caller, Mono<Pledge>> step) {
        return Callers.current()
                .flatMap(caller -> pledges.reveal(new PledgeId(id), caller).then(Mono.defer(() -> step.apply(caller))));
    }

    private static ResponseEntity<PledgeDto> created(Pledge pledge) {
        return ResponseEntity.created(URI.create("/v1/pledges/" + pledge.id()))
                .eTag(ETags.of(pledge.version()))
                .body(PledgeMapper.pledge(pledge));
    }

    private static ResponseEntity<PledgeDto> answer(HttpStatus status, Pledge pledge) {
        return ResponseEntity.status(status).eTag(ETags.of(pledge.version())).body(PledgeMapper.pledge(pledge));
    }
}
