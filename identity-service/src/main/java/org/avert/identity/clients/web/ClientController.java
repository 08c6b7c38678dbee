package org.avert.identity.clients.web;

import java.net.URI;
import java.util.UUID;
import org.avert.identity.api.ClientsApi;
import org.avert.identity.api.model.ClientDraftDto;
import org.avert.identity.api.model.ClientDto;
import org.avert.identity.api.model.ClientPageDto;
import org.avert.identity.api.model.ClientSecretDto;
import org.avert.identity.api.model.ClientUpdateDto;
import org.avert.identity.clients.Client;
import org.avert.identity.clients.ClientReading;
import org.avert.identity.clients.ClientService;
import org.avert.kit.caller.Callers;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ClientController implements ClientsApi {
    private final ClientReading reading;
    private final ClientService clients;

    ClientController(ClientReading reading, ClientService clients) {
        this.reading = reading;
        this.clients = clients;
    }

    @Override
    public Mono<ResponseEntity<ClientPageDto>> listClients(Integer limit, @Nullable String cursor) {
        return reading.list(cursor, limit)
                .zipWith(Callers.current(), (page, caller) -> ResponseEntity.ok(ClientMapper.toDto(page, caller)));
    }

    @Override
    public Mono<ResponseEntity<ClientDto>> createClient(String idempotencyKey, Mono<ClientDraftDto> body) {
        return body.map(ClientMapper::draft)
                .flatMap(clients::register)
                .zipWith(
                        Callers.current(),
                        (client, caller) -> ResponseEntity.created(URI.create("/v1/clients/" + client.id()))
                                .eTag(ETags.of(client.version()))
                                .body(ClientMapper.toDto(client, caller)));
    }

    @Override
    public Mono<ResponseEntity<ClientDto>> getClient(UUID id) {
        return answer(reading.get(id));
    }

    @Override
    public Mono<ResponseEntity<ClientDto>> updateClient(UUID id, Mono<ClientUpdateDto> body, @Nullable String ifMatch) {
        return answer(body.map(ClientMapper::details).flatMap(details -> clients.change(id, ifMatch, details)));
    }

    @Override
    public Mono<ResponseEntity<ClientSecretDto>> rotateClientSecret(UUID id) {
        return clients.rotateSecret(id)
                .map(secret -> ResponseEntity.ok(new ClientSecretDto(secret.clientId(), secret.secret())));
    }

    @Override
    public Mono<ResponseEntity<ClientDto>> revokeClient(UUID id) {
        return answer(clients.revoke(id));
    }

    private static Mono<ResponseEntity<ClientDto>> answer(Mono<Client> client) {
        return client.zipWith(
                Callers.current(),
                (found, caller) ->
                        ResponseEntity.ok().eTag(ETags.of(found.version())).body(ClientMapper.toDto(found, caller)));
    }
}
