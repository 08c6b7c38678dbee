package org.avert.kit.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerPropertiesTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "secret", "changeit", "password"})
    void aServiceDoesNotStartWithADefaultSecret(@Nullable String secret) {
        assertThatThrownBy(() -> properties(secret)).hasMessageContaining("avert.peer.client-secret");
    }

    @Test
    void doesNotTellItsSecret() {
        assertThat(properties("k2J8sPq0Zr5vTn1L")).asString().doesNotContain("k2J8");
    }

    private static PeerProperties properties(@Nullable String secret) {
        return new PeerProperties("facility", secret, Duration.ofSeconds(1), Map.of());
    }
}
