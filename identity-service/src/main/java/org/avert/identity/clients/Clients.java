package org.avert.identity.clients;

import java.util.List;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each pillar has registered. */
public interface Clients {

    /** Fails when the pillar has one of that name. */
    Mono<Void> add(Client client);

    Mono<Client> find(Pillar pillar, UUID id);

    /** The same, held until the transaction ends. */
    Mono<Client> lock(Pillar pillar, UUID id);

    /** Newest first, one more than the limit, after the sort keys of the last one seen. */
    Flux<Client> list(Pillar pillar, List<String> after, int limit);

    Mono<Void> save(Client client);
}
