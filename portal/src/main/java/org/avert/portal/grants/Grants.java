package org.avert.portal.grants;

import java.util.UUID;
import org.avert.portal.api.Api;
import org.avert.portal.client.identity.api.OfficeGrantsApi;
import org.avert.portal.client.identity.api.model.GrantDto;
import org.avert.portal.client.identity.api.model.GrantPageDto;
import org.avert.portal.client.identity.api.model.GrantRefusalDto;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Proposals of the reader's pillar. */
@Component
class Grants {
    private static final int PAGE = 25;

    private final OfficeGrantsApi grants;

    Grants(Api api) {
        grants = api.client("identity", OfficeGrantsApi.class);
    }

    Mono<GrantPageDto> list(@Nullable String cursor) {
        return grants.listGrants(PAGE, cursor, null).mapNotNull(HttpEntity::getBody);
    }

    Mono<GrantDto> approve(UUID id) {
        return grants.approveGrant(id).mapNotNull(HttpEntity::getBody);
    }

    Mono<GrantDto> decline(UUID id, String reason) {
        return grants.declineGrant(id, Mono.just(new GrantRefusalDto(reason))).mapNotNull(HttpEntity::getBody);
    }
}
