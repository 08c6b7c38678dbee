package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanaryTests {
    private final Canary canary = Canary.in("Text");

    @Test
    void isFoundHoweverItWasWrittenDown() {
        for (var before : new String[] {"", "a", "ab", "abc", "é"}) {
            var text = before + canary.word() + " after";
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            assertThat(canary.isIn(utf8)).isTrue();
            assertThat(canary.isIn(text.getBytes(StandardCharsets.UTF_16LE))).isTrue();
            assertThat(canary.isIn(text.getBytes(StandardCharsets.UTF_16BE))).isTrue();
            assertThat(canary.isIn(Base64.getEncoder().encode(utf8)))
                    .as("after %s", before)
                    .isTrue();
            assertThat(canary.isIn(Base64.getUrlEncoder().encode(utf8))).isTrue();
            assertThat(canary.isIn(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
        }
    }

    @Test
    void isNotFoundWhereItIsNot() {
        assertThat(canary.isIn(Canary.in("Text").word().getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(canary.isIn(new byte[0])).isFalse();
    }
}
