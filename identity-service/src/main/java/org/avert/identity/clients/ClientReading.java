package org.avert.identity.clients;

import java.util.UUID;
import org.avert.identity.people.Administrators;
import org.avert.identity.trail.Trail;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads clients of the administrator's own pillar. */
@Service
public class ClientReading {
    private final Clients clients;
    private final Cursors cursors;
    private final Trail trail;

    ClientReading(Clients clients, Cursors cursors, Trail trail) {
        this.clients = clients;
        this.cursors = cursors;
        this.trail = trail;
    }

    public Mono<Client> get(UUID id) {
        return Administrators.current()
                .flatMap(by -> trail.read(
                        "getClient",
                        ClientService.KIND,
                        id.toString(),
                        clients.find(by.pillar(), id).switchIfEmpty(Mono.error(ClientNotFound::new))));
    }

    public Mono<Page<Client>> list(@Nullable String cursor, int limit) {
        var after = cursors.decode(cursor);
        return Administrators.current()
                .flatMap(by -> trail.read(
                        "listClients",
                        "clients",
                        by.pillar().realm(),
                        clients.list(by.pillar(), after, limit)
                                .collectList()
                                .map(found -> Page.of(found, limit, this::cursor))));
    }

    private String cursor(Client last) {
        return cursors.encode(last.createdAt().toString(), last.id().toString());
    }
}
