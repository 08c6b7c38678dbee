package org.avert.kit.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.kit.caller.Pillar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The pillars that are open in this instance. Refreshed from the store, so that all instances see a rotation. */
final class Keyring {
    private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);

    private final Set<Pillar> pillars;
    private final KeyEncryption encryption;
    private final KeysetStore store;
    private final Clock clock;
    private final Map<Pillar, Open> open = new ConcurrentHashMap<>();

    Keyring(Set<Pillar> pillars, KeyEncryption encryption, KeysetStore store, Clock clock) {
        PillarKeys.register();
        this.pillars = Set.copyOf(pillars);
        this.encryption = encryption;
        this.store = store;
        this.clock = clock;
    }

    /** Primitives of a pillar that is open. */
    record Open(long version, Aead aead, PrfSet prf, byte[] primaryPrefix) {}

    /** @throws PillarClosed when its key is not here */
    Open of(Pillar pillar) {
        return Optional.ofNullable(open.get(pillar)).orElseThrow(() -> new PillarClosed(pillar));
    }

    Set<Pillar> pillars() {
        return pillars;
    }

    boolean isOpen(Pillar pillar) {
        return open.containsKey(pillar);
    }

    /** At start: a pillar that has a key and no keyset yet gets its first one. */
    Mono<Void> begin() {
        return Flux.fromIterable(pillars)
                .concatMap(pillar ->
                        store.find(pillar).hasElement().filter(there -> !there).flatMap(missing -> first(pillar)))
                .then(refresh());
    }

    /** A pillar whose key or keyset is gone is closed here too. */
    Mono<Void> refresh() {
        return Flux.fromIterable(pillars)
                .concatMap(pillar ->
                        store.find(pillar).flatMap(this::opened).switchIfEmpty(Mono.fromRunnable(() -> close(pillar))))
                .then();
    }

    /** The key of a pillar, asked where waiting harms nobody. */
    Mono<Aead> key(Pillar pillar) {
        return Mono.fromCallable(() -> encryption.of(pillar))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty);
    }

    private Mono<Void> first(Pillar pillar) {
        return key(pillar)
                .publishOn(Schedulers.boundedElastic())
                .flatMap(key -> Mono.fromCallable(() -> PillarKeys.random().stored(pillar, key, clock.instant())))
                .doOnNext(drawn -> LOG.info("first keyset of {} drawn", pillar.realm()))
                .flatMap(store::add);
    }

    /** Tink asks the key to decrypt, which is a call over the network where the key is a service's. */
    private Mono<Open> opened(StoredKeyset stored) {
        return key(stored.pillar())
                .publishOn(Schedulers.boundedElastic())
                .flatMap(key -> Mono.fromCallable(() -> open(stored, key)))
                .doOnNext(opened -> open.put(stored.pillar(), opened))
                .onErrorResume(
                        GeneralSecurityException.class,
                        failure -> Mono.fromRunnable(() -> {
                            LOG.error(
                                    "the key of {} does not open its keyset",
                                    stored.pillar().realm());
                            close(stored.pillar());
                        }));
    }

    private static Open open(StoredKeyset stored, Aead key) throws GeneralSecurityException {
        var keys = PillarKeys.opened(stored, key);
        return new Open(stored.version(), keys.aead(), keys.prf(), keys.primaryPrefix());
    }

    private void close(Pillar pillar) {
        if (open.remove(pillar) != null) {
            LOG.error("{} is closed: its key or its keyset is gone", pillar.realm());
        }
    }
}
