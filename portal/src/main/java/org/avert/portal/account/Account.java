package org.avert.portal.account;

import org.avert.portal.api.Api;
import org.avert.portal.api.ApiFailure;
import org.avert.portal.client.identity.api.MeApi;
import org.avert.portal.client.identity.api.model.MeDto;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The reader as the services see them. */
@Component
public class Account {
    private final MeApi me;

    Account(Api api) {
        me = api.client("identity", MeApi.class);
    }

    public Mono<MeDto> get() {
        return me.getMe().mapNotNull(HttpEntity::getBody);
    }

    /** The same, of whoever administers a pillar; nobody else gets the page. */
    public Mono<MeDto> administrator() {
        return get().filter(reader -> reader.getCeiling() != null)
                .switchIfEmpty(Mono.error(() -> new ApiFailure(HttpStatus.FORBIDDEN, "identity", null)));
    }
}
