package org.avert.kit.sealing;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.avert.kit.caller.Pillar;
import org.avert.kit.jobs.RecurringWork;
import org.avert.kit.sealing.StoredKeyset.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Brings a pillar a new key in steps that any instance can take up: add it, make it the one that seals, seal the values
 * anew, drop the old one. Between two steps every instance has had time to refresh its keysets.
 */
final class KeyRotation implements RecurringWork {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final Keyring keyring;
    private final KeysetStore store;
    private final List<SealedValues> values;
    private final SealingProperties properties;
    private final Clock clock;

    KeyRotation(
            Keyring keyring, KeysetStore store, List<SealedValues> values, SealingProperties properties, Clock clock) {
        this.keyring = keyring;
        this.store = store;
        this.values = List.copyOf(values);
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rotation of keys";
    }

    @Override
    public Duration every() {
        return properties.settle();
    }

    @Override
    public Mono<Void> run() {
        return Flux.fromIterable(keyring.pillars())
                .filter(keyring::isOpen)
                .concatMap(pillar -> store.find(pillar).flatMap(this::step))
                .then();
    }

    /** Begins a rotation without waiting for the age of the key. */
    Mono<Boolean> begin(Pillar pillar) {
        return store.find(pillar)
                .filter(stored -> stored.stage() == Stage.SETTLED)
                .flatMap(stored -> change(stored, Stage.ADDED, PillarKeys::withNewKey))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> step(StoredKeyset stored) {
        return switch (stored.stage()) {
            case SETTLED ->
                isOver(stored.primarySince(), properties.rotateAfter())
                        ? change(stored, Stage.ADDED, PillarKeys::withNewKey)
                        : Mono.just(false);
            case ADDED ->
                isOver(stored.changedAt(), properties.settle())
                        ? change(stored, Stage.PROMOTED, PillarKeys::withNewestAsPrimary)
                        : Mono.just(false);
            case PROMOTED -> isOver(stored.changedAt(), properties.settle()) ? finish(stored) : Mono.just(false);
        };
    }

    /** The old key goes in a run that found no value left, and only where this instance seals with the new one. */
    private Mono<Boolean> finish(StoredKeyset stored) {
        if (keyring.of(stored.pillar()).version() != stored.version()) {
            return Mono.just(false);
        }
        return Flux.fromIterable(values)
                .concatMap(each -> each.sealAnew(stored.pillar()))
                .reduce(0L, Long::sum)
                .doOnNext(count -> LOG.info(
                        "{} values of {} sealed anew", count, stored.pillar().realm()))
                .filter(count -> count == 0)
                .flatMap(none -> change(stored, Stage.SETTLED, PillarKeys::withPrimaryOnly))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> change(StoredKeyset stored, Stage reached, Change change) {
        return keyring.key(stored.pillar())
                .publishOn(Schedulers.boundedElastic())
                .flatMap(key -> Mono.fromCallable(() -> changed(stored, reached, change, key)))
                .flatMap(store::replace)
                .doOnNext(done -> LOG.info("keyset of {}: {}", stored.pillar().realm(), reached));
    }

    private StoredKeyset changed(StoredKeyset stored, Stage reached, Change change, Aead key)
            throws GeneralSecurityException {
        var keys = change.of(PillarKeys.opened(stored, key));
        return stored.next(
                reached, keys.encrypted(stored.pillar(), key), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private boolean isOver(Instant since, Duration time) {
        return !since.plus(time).isAfter(clock.instant());
    }

    private interface Change {
        PillarKeys of(PillarKeys keys) throws GeneralSecurityException;
    }
}
