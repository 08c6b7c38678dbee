package org.avert.portal.clients;

import java.util.UUID;
import org.avert.portal.api.Api;
import org.avert.portal.client.identity.api.ClientsApi;
import org.avert.portal.client.identity.api.model.ClientDto;
import org.avert.portal.client.identity.api.model.ClientPageDto;
import org.avert.portal.client.identity.api.model.ClientSecretDto;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Clients of the reader's pillar. */
@Component
class IntegratorClients {
    private static final int PAGE = 50;

    private final ClientsApi clients;

    IntegratorClients(Api api) {
        clients = api.client("identity", ClientsApi.class);
    }

    Mono<ClientPageDto> list(@Nullable String cursor) {
        return clients.listClients(PAGE, cursor).mapNotNull(HttpEntity::getBody);
    }

    Mono<ClientDto> get(UUID id) {
        return clients.getClient(id).mapNotNull(HttpEntity::getBody);
    }

    Mono<ClientDto> register(ClientForm form) {
        return clients.createClient(form.key(), Mono.just(form.draft())).mapNotNull(HttpEntity::getBody);
    }

    Mono<ClientSecretDto> newSecret(UUID id) {
        return clients.rotateClientSecret(id).mapNotNull(HttpEntity::getBody);
    }

    Mono<ClientDto> revoke(UUID id) {
        return clients.revokeClient(id).mapNotNull(HttpEntity::getBody);
    }
}
