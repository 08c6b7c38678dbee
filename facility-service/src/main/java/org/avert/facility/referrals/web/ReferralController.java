package org.avert.facility.referrals.web;

import java.net.URI;
import java.util.UUID;
import org.avert.facility.api.ReferralsApi;
import org.avert.facility.api.model.HandoverReceiptDto;
import org.avert.facility.api.model.ReferralDto;
import org.avert.facility.api.model.ReferralHandoverDto;
import org.avert.facility.api.model.ReferralPageDto;
import org.avert.facility.referrals.Referral;
import org.avert.facility.referrals.ReferralId;
import org.avert.facility.referrals.ReferralService;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ReferralController implements ReferralsApi {
    private final ReferralService referrals;

    ReferralController(ReferralService referrals) {
        this.referrals = referrals;
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveReferral(
            String idempotencyKey, Mono<ReferralHandoverDto> body) {
        return body.map(ReferralHandoverDto::getData)
                .map(ReferralMapper::toMade)
                .flatMap(referrals::receive)
                .map(ReferralController::receipt);
    }

    @Override
    public Mono<ResponseEntity<ReferralDto>> getReferral(UUID referralId) {
        return referrals.get(new ReferralId(referralId)).zipWith(Callers.current(), ReferralController::answer);
    }

    @Override
    public Mono<ResponseEntity<ReferralPageDto>> listReferrals(Integer limit, @Nullable String cursor) {
        return referrals
                .list(limit, cursor)
                .zipWith(Callers.current(), ReferralMapper::toDto)
                .map(ResponseEntity::ok);
    }

    private static ResponseEntity<HandoverReceiptDto> receipt(Referral referral) {
        return ResponseEntity.created(URI.create("/v1/referrals/" + referral.id()))
                .body(new HandoverReceiptDto(referral.id().toString()).reference(referral.reference()));
    }

    private static ResponseEntity<ReferralDto> answer(Referral referral, Caller caller) {
        return ResponseEntity.ok().eTag(ETags.of(referral.version())).body(ReferralMapper.toDto(referral, caller));
    }
}
