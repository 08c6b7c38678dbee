package org.avert.kit.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.sealing.KeysetStore;
import org.avert.kit.sealing.Sealer;
import org.avert.kit.sealing.SealingAutoConfiguration;
import org.avert.kit.sealing.StoredKeyset;
import org.avert.kit.test.TestKeys;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ReceiptTests {
    private static final String CALLERS_KEY = "a-random-key-of-the-caller";
    private static final String CHANNEL = "sample";

    private final Sealer sealer = sealer();
    private final ReceiptCodes codes = new ReceiptCodes(sealer);

    @Test
    void hasOver80BitsAndACheckDigit() {
        var code = codes.issue(CHANNEL, CALLERS_KEY, UUID.randomUUID());

        assertThat(code.shown()).matches("(\\d{4}-){6}\\d{4}");
        assertThat(Math.log(10) / Math.log(2) * ReceiptCode.RANDOM_DIGITS).isGreaterThan(80);
        assertThat(code.isWellFormed()).isTrue();
    }

    @Test
    void everyWrongDigitAndEveryExchangeIsSeen() {
        var digits = codes.issue(CHANNEL, CALLERS_KEY, UUID.randomUUID()).digits();
        for (var at = 0; at < digits.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var other = digits.substring(0, at) + digit + digits.substring(at + 1);
                assertThat(new ReceiptCode(other).isWellFormed()).isEqualTo(other.equals(digits));
            }
        }
        for (var at = 1; at < digits.length(); at++) {
            var swapped =
                    digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1);
            assertThat(new ReceiptCode(swapped).isWellFormed()).isEqualTo(swapped.equals(digits));
        }
    }

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(ReceiptCode.typed(" 1234 5678-90")).isEqualTo(ReceiptCode.typed("1234567890"));
        assertThat(ReceiptCode.typed("١٢٣٤")).isEqualTo(ReceiptCode.typed("1234"));
    }

    @Test
    void isTheSameForARepeatAndNothingElse() {
        var id = UUID.randomUUID();
        var seen = new HashSet<ReceiptCode>();
        for (var draw = 0; draw < 1000; draw++) {
            seen.add(codes.issue(CHANNEL, CALLERS_KEY, UUID.randomUUID()));
        }

        assertThat(seen).hasSize(1000);
        assertThat(codes.issue(CHANNEL, CALLERS_KEY, id)).isEqualTo(codes.issue(CHANNEL, CALLERS_KEY, id));
        assertThat(codes.issue(CHANNEL, "another-key-of-the-caller", id))
                .as("the store and the service's key are not enough")
                .isNotEqualTo(codes.issue(CHANNEL, CALLERS_KEY, id));
        assertThat(codes.issue("other", CALLERS_KEY, id)).isNotEqualTo(codes.issue(CHANNEL, CALLERS_KEY, id));
    }

    @Test
    void saysNothingOfItself() {
        assertThat(ReceiptCode.typed("123456")).asString().doesNotContain("123456");
    }

    @Test
    void everyWrongCodeHasTheSameAnswer() {
        var receipts = receipts(10);
        for (var wrong : new String[] {wrongCode(), "1234", "no digit at all", ""}) {
            StepVerifier.create(present(receipts, wrong))
                    .verifyErrorSatisfies(refusal -> assertThat(refusal)
                            .isInstanceOf(NoSuchReceipt.class)
                            .hasMessageContaining("A lost code cannot be recovered"));
        }
    }

    @Test
    void whenTheBudgetIsUsedUpNoCodeIsLookedUp() {
        var receipts = receipts(3);
        var right = codes.issue(CHANNEL, CALLERS_KEY, UUID.randomUUID());
        var known = codes.fingerprint(CHANNEL, right);
        for (var mistyped = 0; mistyped < 20; mistyped++) {
            StepVerifier.create(present(receipts, "1234")).verifyError(NoSuchReceipt.class);
        }
        for (var guess = 0; guess < 3; guess++) {
            StepVerifier.create(receipts.present(CHANNEL, right.shown(), found -> Mono.just(found)))
                    .expectNext(known)
                    .verifyComplete();
            StepVerifier.create(present(receipts, wrongCode())).verifyError(NoSuchReceipt.class);
        }

        StepVerifier.create(present(receipts, wrongCode())).verifyError(TooManyWrongCodes.class);
        StepVerifier.create(receipts.present(CHANNEL, right.shown(), found -> Mono.error(new AssertionError())))
                .verifyError(TooManyWrongCodes.class);
    }

    private String wrongCode() {
        return codes.issue(CHANNEL, CALLERS_KEY, UUID.randomUUID()).shown();
    }

    private static Mono<String> present(Receipts receipts, String typed) {
        return receipts.present(CHANNEL, typed, fingerprint -> Mono.empty());
    }

    private Receipts receipts(long failures) {
        // one per second is too slow to matter in a test
        return new Receipts(codes, new FailureBudget(new ReceiptProperties(failures, 1)));
    }

    private static Sealer sealer() {
        var made = new Sealer[1];
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class, SealingAutoConfiguration.class))
                .withBean(KeysetStore.class, NoKeysets::new)
                .withPropertyValues(
                        "avert.contract=kit-sample",
                        "avert.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                        "avert.sealing.pillars=human-rights",
                        "avert.sealing.keys=" + TestKeys.directory())
                .run(context -> made[0] = context.getBean(Sealer.class));
        return made[0];
    }

    /** Receipt codes are made with the service's own key. */
    private static final class NoKeysets implements KeysetStore {
        @Override
        public Mono<StoredKeyset> find(Pillar pillar) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> add(StoredKeyset first) {
            return Mono.empty();
        }

        @Override
        public Mono<Boolean> replace(StoredKeyset next) {
            return Mono.just(false);
        }
    }
}
