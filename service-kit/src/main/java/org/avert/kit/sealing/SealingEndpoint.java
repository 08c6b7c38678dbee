package org.avert.kit.sealing;

import java.time.Instant;
import java.util.Map;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.NotFound;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** For operators, on the management port: which pillars are open, how far a rotation is, and a new key now. */
@Endpoint(id = "sealing")
public class SealingEndpoint {
    private final Keyring keyring;
    private final KeysetStore store;
    private final KeyRotation rotation;

    SealingEndpoint(Keyring keyring, KeysetStore store, KeyRotation rotation) {
        this.keyring = keyring;
        this.store = store;
        this.rotation = rotation;
    }

    @ReadOperation
    public Mono<Map<String, View>> sealing() {
        return Flux.fromIterable(keyring.pillars())
                .concatMap(store::find)
                .collectMap(stored -> stored.pillar().realm(), this::view);
    }

    /** Begins the rotation of a pillar's key; the steps follow by themselves. */
    @WriteOperation
    public Mono<Map<String, Boolean>> rotate(@Selector String pillar) {
        return Mono.justOrEmpty(Pillar.ofRealm(pillar))
                .filter(keyring::isOpen)
                .switchIfEmpty(Mono.error(() -> new NotFound("pillar")))
                .flatMap(rotation::begin)
                .map(begun -> Map.of("begun", begun));
    }

    private View view(StoredKeyset stored) {
        return new View(
                keyring.isOpen(stored.pillar()), stored.stage().name(), stored.changedAt(), stored.primarySince());
    }

    public record View(boolean open, String stage, Instant since, Instant keySince) {}
}
