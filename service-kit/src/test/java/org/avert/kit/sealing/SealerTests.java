package org.avert.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SealerTests {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final Sealer sealer = new Sealer(Keysets.aead(Keysets.random()), KEY);
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SealingAutoConfiguration.class))
            .withPropertyValues("avert.contract=kit-sample", "avert.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");

    @Test
    void opensWhatItSealed() {
        assertThat(sealer.open(sealer.seal("A. Person, Šibenik", "row-1"), "row-1"))
                .isEqualTo("A. Person, Šibenik");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(sealer.seal("same", "row")).isNotEqualTo(sealer.seal("same", "row"));
    }

    @Test
    void doesNotOpenAValueMovedToAnotherRow() {
        var sealed = sealer.seal("name", "row-1");

        assertThatThrownBy(() -> sealer.open(sealed, "row-2")).isInstanceOf(SealBroken.class);
    }

    @Test
    void doesNotOpenAChangedValue() {
        var sealed = sealer.seal("name", "row-1");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealer.open(sealed, "row-1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void doesNotOpenWithAnotherKeyset() {
        var other = new Sealer(Keysets.aead(Keysets.random()), KEY);

        assertThatThrownBy(() -> other.open(sealer.seal("name", "row"), "row")).isInstanceOf(SealBroken.class);
    }

    @Test
    void givesTheSameFingerprintForTheSameSecretUnderTheSameKeyOnly() {
        var otherKey = new Sealer(Keysets.aead(Keysets.random()), new byte[32]);

        assertThat(sealer.fingerprint("code"))
                .isEqualTo(sealer.fingerprint("code"))
                .hasSize(64);
        assertThat(sealer.fingerprint("code")).isNotEqualTo(sealer.fingerprint("cod"));
        assertThat(sealer.fingerprint("code")).isNotEqualTo(otherKey.fingerprint("code"));
    }

    @Test
    void tellsNothingOfAKeysetThatItCannotRead() {
        assertThatThrownBy(() -> Keysets.aead("{\"secret\":1}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret\"")
                .hasNoCause();
    }

    @Test
    void doesNotStartWithoutKeysetWhereItIsNeeded() {
        service.withBean(NeedsSealer.class).run(context -> assertThat(context).hasFailed());
        service.withBean(NeedsSealer.class)
                .withPropertyValues("avert.sealing.keyset=" + Keysets.random())
                .run(context -> assertThat(context).hasSingleBean(NeedsSealer.class));
    }

    @Test
    void startsWithoutKeysetWhereNothingIsSealed() {
        service.run(context -> assertThat(context).hasNotFailed());
    }

    record NeedsSealer(Sealer sealer) {}
}
