package org.avert.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.kit.caller.Pillar;
import org.avert.kit.test.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SealerTests {
    private static final Set<Pillar> BOTH = EnumSet.of(Pillar.HUMAN_RIGHTS, Pillar.PARTNERS);
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final SealedPlace HERE = new SealedPlace("note", "row-1", "name");

    private final Path keys = TestKeys.generate();
    private final Memory store = new Memory();
    private final Keyring keyring = keyring();
    private final Sealer sealer = new Sealer(keyring, KEY);

    private Keyring keyring() {
        return new Keyring(BOTH, new FileKeyEncryption(keys), store, Clock.systemUTC());
    }

    @BeforeEach
    void begin() {
        keyring.begin().block();
    }

    @Test
    void opensWhatItSealed() {
        var sealed = sealer.seal(Pillar.HUMAN_RIGHTS, HERE, "A. Person, Šibenik");

        assertThat(sealer.open(Pillar.HUMAN_RIGHTS, HERE, sealed)).isEqualTo("A. Person, Šibenik");
        assertThat(sealer.seal(Pillar.HUMAN_RIGHTS, HERE, "A. Person, Šibenik")).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenAValueMovedToAnotherTableRowFieldOrPillar() {
        var sealed = sealer.seal(Pillar.HUMAN_RIGHTS, HERE, "name");

        for (var elsewhere : List.of(
                new SealedPlace("letter", "row-1", "name"),
                new SealedPlace("note", "row-2", "name"),
                new SealedPlace("note", "row-1", "contact"),
                new SealedPlace("noter", "ow-1", "name"))) {
            assertThatThrownBy(() -> sealer.open(Pillar.HUMAN_RIGHTS, elsewhere, sealed))
                    .isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> sealer.open(Pillar.PARTNERS, HERE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void doesNotOpenAChangedValue() {
        var sealed = sealer.seal(Pillar.HUMAN_RIGHTS, HERE, "name");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealer.open(Pillar.HUMAN_RIGHTS, HERE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void anotherInstanceOpensWhatThisOneSealed() {
        var sealed = sealer.seal(Pillar.PARTNERS, HERE, "name");
        var other = keyring();
        other.begin().block();

        assertThat(new Sealer(other, KEY).open(Pillar.PARTNERS, HERE, sealed)).isEqualTo("name");
    }

    @Test
    void aDestroyedKeyClosesItsPillarOnly() throws IOException {
        var theirs = sealer.seal(Pillar.PARTNERS, HERE, "theirs");
        var ours = sealer.seal(Pillar.HUMAN_RIGHTS, HERE, "ours");

        Files.delete(keys.resolve("partners.json"));
        keyring.refresh().block();

        assertThatThrownBy(() -> sealer.open(Pillar.PARTNERS, HERE, theirs)).isInstanceOf(PillarClosed.class);
        assertThatThrownBy(() -> sealer.seal(Pillar.PARTNERS, HERE, "more")).isInstanceOf(PillarClosed.class);
        assertThat(sealer.open(Pillar.HUMAN_RIGHTS, HERE, ours)).isEqualTo("ours");
    }

    @Test
    void anotherKeyInItsPlaceOpensNothing() throws IOException {
        Files.copy(TestKeys.generate().resolve("partners.json"), replaced("partners.json"));
        keyring.begin().block();

        assertThat(keyring.isOpen(Pillar.PARTNERS)).isFalse();
        assertThat(keyring.isOpen(Pillar.HUMAN_RIGHTS)).isTrue();
    }

    @Test
    void aKeysetPutIntoAnotherPillarsPlaceDoesNotOpenWithTheSameKey() throws IOException {
        Files.copy(keys.resolve("human-rights.json"), replaced("partners.json"));
        var moved = store.find(Pillar.HUMAN_RIGHTS).blockOptional().orElseThrow();
        store.kept.put(
                Pillar.PARTNERS,
                new StoredKeyset(
                        Pillar.PARTNERS,
                        1,
                        moved.values(),
                        moved.index(),
                        moved.stage(),
                        moved.changedAt(),
                        moved.primarySince()));
        keyring.refresh().block();

        assertThat(keyring.isOpen(Pillar.PARTNERS)).isFalse();
    }

    @Test
    void findsEqualValuesByABlindIndexOfPillarAndField() {
        var index = sealer.index(Pillar.HUMAN_RIGHTS, "note", "name", "Ada");

        assertThat(sealer.index(Pillar.HUMAN_RIGHTS, "note", "name", "Ada"))
                .isEqualTo(index)
                .hasSize(64);
        assertThat(List.of(
                        sealer.index(Pillar.HUMAN_RIGHTS, "note", "name", "Bea"),
                        sealer.index(Pillar.HUMAN_RIGHTS, "note", "contact", "Ada"),
                        sealer.index(Pillar.PARTNERS, "note", "name", "Ada")))
                .doesNotContain(index)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameFingerprintForTheSameSecretUnderTheSameKeyOnly() {
        var otherKey = new Sealer(keyring, new byte[32]);

        assertThat(sealer.fingerprint("code"))
                .isEqualTo(sealer.fingerprint("code"))
                .hasSize(64);
        assertThat(sealer.fingerprint("code")).isNotEqualTo(sealer.fingerprint("cod"));
        assertThat(sealer.fingerprint("code")).isNotEqualTo(otherKey.fingerprint("code"));
    }

    private Path replaced(String name) throws IOException {
        var file = keys.resolve(name);
        Files.delete(file);
        return file;
    }

    private static final class Memory implements KeysetStore {
        final Map<Pillar, StoredKeyset> kept = new ConcurrentHashMap<>();

        @Override
        public Mono<StoredKeyset> find(Pillar pillar) {
            return Mono.justOrEmpty(kept.get(pillar));
        }

        @Override
        public Mono<Void> add(StoredKeyset first) {
            return Mono.fromRunnable(() -> kept.putIfAbsent(first.pillar(), first));
        }

        @Override
        public Mono<Boolean> replace(StoredKeyset next) {
            return Mono.fromCallable(() -> kept.put(next.pillar(), next) != null);
        }
    }
}
