package org.avert.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.StoredKeyset.Stage;
import org.avert.kit.test.TestKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What holds of sealed values in either store, under the keys of a running application. */
@TestPropertySource(
        properties = {
            "avert.contract=kit-empty",
            "avert.sealing.pillars=human-rights,partners",
            "avert.sealing.settle=1h"
        })
abstract class SealingScenarios {
    private static final Path KEYS = TestKeys.generate();

    @Autowired
    Sealer sealer;

    @Autowired
    Keyring keyring;

    @Autowired
    KeysetStore store;

    @DynamicPropertySource
    static void keysOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("avert.sealing.keys", KEYS::toString);
    }

    /** Puts a sealed name into table or collection {@code note}. */
    abstract void write(UUID row, Pillar owner, byte[] sealed);

    abstract byte[] read(UUID row);

    abstract SealedValues notes();

    @Test
    void whatIsStoredOfAKeysetIsNoKey() {
        var stored = store.find(Pillar.HUMAN_RIGHTS).blockOptional().orElseThrow();

        assertThatThrownBy(() -> com.google.crypto.tink.TinkProtoKeysetFormat.parseKeyset(
                        stored.values(), com.google.crypto.tink.InsecureSecretKeyAccess.get()))
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void oneOfTwoInstancesDrawsTheFirstKeyset() {
        var before = store.find(Pillar.PARTNERS).blockOptional().orElseThrow();

        store.add(before.next(Stage.ADDED, new byte[1], Instant.now())).block();

        assertThat(store.find(Pillar.PARTNERS).blockOptional().orElseThrow().values())
                .isEqualTo(before.values());
    }

    @Test
    void aRotationSealsEveryValueAnewAndDropsTheOldKey() {
        var sealed = new LinkedHashMap<UUID, byte[]>();
        for (var each = 0; each < 450; each++) {
            sealed.put(UUID.randomUUID(), new byte[0]);
        }
        sealed.replaceAll((row, none) -> sealer.seal(Pillar.HUMAN_RIGHTS, place(row), "name of " + row));
        sealed.forEach((row, value) -> write(row, Pillar.HUMAN_RIGHTS, value));
        var theirs = UUID.randomUUID();
        write(theirs, Pillar.PARTNERS, sealer.seal(Pillar.PARTNERS, place(theirs), "theirs"));
        var moved = UUID.randomUUID();
        write(moved, Pillar.HUMAN_RIGHTS, sealed.values().iterator().next());
        var untouched = read(theirs);
        var old = sealed.entrySet().iterator().next();

        rotate();

        sealed.forEach((row, before) -> {
            assertThat(read(row)).isNotEqualTo(before);
            assertThat(sealer.isCurrent(Pillar.HUMAN_RIGHTS, read(row))).isTrue();
            assertThat(sealer.open(Pillar.HUMAN_RIGHTS, place(row), read(row))).isEqualTo("name of " + row);
        });
        assertThat(read(theirs)).isEqualTo(untouched);
        assertThat(read(moved)).as("does not open, so it is left").isEqualTo(old.getValue());
        assertThatThrownBy(() -> sealer.open(Pillar.HUMAN_RIGHTS, place(old.getKey()), old.getValue()))
                .as("the old key is gone")
                .isInstanceOf(SealBroken.class);
    }

    /** The steps, with an instance's refresh between them, as the leased work takes them over its minutes. */
    private void rotate() {
        var properties = new SealingProperties(
                EnumSet.of(Pillar.HUMAN_RIGHTS), KEYS, Duration.ofDays(90), Duration.ofSeconds(1), Duration.ZERO);
        var one = new Keyring(properties.pillars(), new FileKeyEncryption(KEYS), store, Clock.systemUTC());
        one.begin().block();
        var rotation = new KeyRotation(keyring, store, List.of(notes()), properties, Clock.systemUTC());
        var before = sealer.currentPrefix(Pillar.HUMAN_RIGHTS);
        assertThat(rotation.begin(Pillar.HUMAN_RIGHTS).block()).isTrue();
        keyring.refresh().block();
        assertThat(sealer.currentPrefix(Pillar.HUMAN_RIGHTS)).isEqualTo(before);
        for (var stage : Map.of(1, Stage.PROMOTED, 2, Stage.PROMOTED, 3, Stage.SETTLED).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList()) {
            rotation.run().block();
            keyring.refresh().block();
            assertThat(store.find(Pillar.HUMAN_RIGHTS)
                            .blockOptional()
                            .orElseThrow()
                            .stage())
                    .isEqualTo(stage);
        }
        assertThat(sealer.currentPrefix(Pillar.HUMAN_RIGHTS)).isNotEqualTo(before);
    }

    @Test
    void aDestroyedKeyClosesItsPillarOnlyAndAReturnedOneOpensIt() throws IOException {
        var row = UUID.randomUUID();
        write(row, Pillar.PARTNERS, sealer.seal(Pillar.PARTNERS, place(row), "theirs"));
        var file = KEYS.resolve("partners.json");
        var key = Files.readString(file);

        Files.delete(file);
        keyring.refresh().block();
        assertThatThrownBy(() -> sealer.open(Pillar.PARTNERS, place(row), read(row)))
                .isInstanceOf(PillarClosed.class);
        assertThat(sealer.open(Pillar.HUMAN_RIGHTS, place(row), sealer.seal(Pillar.HUMAN_RIGHTS, place(row), "ours")))
                .isEqualTo("ours");

        Files.writeString(file, key);
        keyring.refresh().block();
        assertThat(sealer.open(Pillar.PARTNERS, place(row), read(row))).isEqualTo("theirs");
    }

    static SealedPlace place(UUID row) {
        return new SealedPlace("note", row.toString(), "sealed");
    }
}
