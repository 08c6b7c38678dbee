package org.avert.identity.clients;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.avert.identity.people.Administrator;
import org.avert.identity.people.Administrators;
import org.avert.identity.trail.Trail;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Registers clients, changes them, gives them secrets and revokes them. The row is written first, so that a refusal reaches no realm. */
@Service
public class ClientService {
    static final String KIND = "client";

    private final Clients clients;
    private final Registrations registrations;
    private final Trail trail;
    private final Clock clock;

    ClientService(Clients clients, Registrations registrations, Trail trail, Clock clock) {
        this.clients = clients;
        this.registrations = registrations;
        this.trail = trail;
        this.clock = clock;
    }

    public Mono<Client> register(ClientDraft draft) {
        return Mono.zip(Administrators.current(), ReservedId.current())
                .flatMap(seen -> trail.change(
                        "createClient", KIND, seen.getT2().toString(), register(seen.getT1(), seen.getT2(), draft)));
    }

    private Mono<Client> register(Administrator by, UUID id, ClientDraft draft) {
        return Mono.fromCallable(() -> Client.registered(id, by, draft, now()))
                .flatMap(client -> clients.add(client)
                        .then(Mono.defer(() -> registrations.apply(client)))
                        .thenReturn(client));
    }

    public Mono<Client> change(UUID id, @Nullable String ifMatch, ClientDetails details) {
        return Administrators.current()
                .flatMap(by -> trail.change("updateClient", KIND, id.toString(), change(by, id, ifMatch, details)));
    }

    private Mono<Client> change(Administrator by, UUID id, @Nullable String ifMatch, ClientDetails details) {
        return lock(by, id)
                .doOnNext(client -> ETags.require(ifMatch, client.version()))
                .map(client -> client.changed(details))
                .flatMap(this::save);
    }

    public Mono<Client> revoke(UUID id) {
        return Administrators.current()
                .flatMap(by -> trail.change(
                        "revokeClient",
                        KIND,
                        id.toString(),
                        lock(by, id).map(Client::revoked).flatMap(this::save)));
    }

    public Mono<ClientSecret> rotateSecret(UUID id) {
        return Administrators.current()
                .flatMap(by -> trail.change("rotateClientSecret", KIND, id.toString(), rotate(by, id)));
    }

    private Mono<ClientSecret> rotate(Administrator by, UUID id) {
        return lock(by, id)
                .map(client -> client.rotated(now()))
                .flatMap(client -> clients.save(client)
                        .then(Mono.defer(() -> registrations.newSecret(client)))
                        .map(secret -> new ClientSecret(client.clientId(), secret)));
    }

    private Mono<Client> save(Client client) {
        return clients.save(client)
                .then(Mono.defer(() -> registrations.apply(client)))
                .thenReturn(client);
    }

    private Mono<Client> lock(Administrator by, UUID id) {
        return clients.lock(by.pillar(), id).switchIfEmpty(Mono.error(ClientNotFound::new));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
