package org.avert.identity.grants.web;

import java.net.URI;
import java.util.UUID;
import org.avert.identity.api.OfficeGrantsApi;
import org.avert.identity.api.model.GrantDto;
import org.avert.identity.api.model.GrantPageDto;
import org.avert.identity.api.model.GrantProposalDto;
import org.avert.identity.api.model.GrantRefusalDto;
import org.avert.identity.api.model.GrantStatusDto;
import org.avert.identity.grants.GrantReading;
import org.avert.identity.grants.GrantService;
import org.avert.identity.grants.GrantStatus;
import org.avert.identity.grants.NamedGrant;
import org.avert.kit.caller.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class GrantController implements OfficeGrantsApi {
    private final GrantReading reading;
    private final GrantService grants;

    GrantController(GrantReading reading, GrantService grants) {
        this.reading = reading;
        this.grants = grants;
    }

    @Override
    public Mono<ResponseEntity<GrantPageDto>> listGrants(
            Integer limit, @Nullable String cursor, @Nullable GrantStatusDto status) {
        return reading.list(status == null ? null : GrantStatus.valueOf(status.name()), cursor, limit)
                .zipWith(Callers.current(), (page, caller) -> ResponseEntity.ok(GrantMapper.toDto(page, caller)));
    }

    @Override
    public Mono<ResponseEntity<GrantDto>> proposeGrant(String idempotencyKey, Mono<GrantProposalDto> body) {
        return body.map(GrantMapper::proposal)
                .flatMap(grants::propose)
                .zipWith(
                        Callers.current(),
                        (named, caller) -> ResponseEntity.created(URI.create(
                                        "/v1/office-grants/" + named.grant().id()))
                                .body(GrantMapper.toDto(named, caller)));
    }

    @Override
    public Mono<ResponseEntity<GrantDto>> getGrant(UUID id) {
        return answer(reading.get(id));
    }

    @Override
    public Mono<ResponseEntity<GrantDto>> approveGrant(UUID id) {
        return answer(grants.approve(id));
    }

    @Override
    public Mono<ResponseEntity<GrantDto>> declineGrant(UUID id, Mono<GrantRefusalDto> body) {
        return answer(body.flatMap(refusal -> grants.decline(id, refusal.getReason())));
    }

    private static Mono<ResponseEntity<GrantDto>> answer(Mono<NamedGrant> grant) {
        return grant.zipWith(Callers.current(), (named, caller) -> ResponseEntity.ok(GrantMapper.toDto(named, caller)));
    }
}
