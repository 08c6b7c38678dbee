package org.avert.kit.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class HandoverPropertiesTests {
    private final HandoverProperties defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("avert.handover", HandoverProperties.class);

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToAMinute() {
        assertThat(defaults.backoff(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(defaults.backoff(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(defaults.backoff(7)).isEqualTo(Duration.ofSeconds(32));
        assertThat(defaults.backoff(8)).isEqualTo(Duration.ofSeconds(60));
        assertThat(defaults.backoff(1000)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void runsUnlessToldOtherwise() {
        assertThat(defaults.enabled()).isTrue();
        assertThat(defaults.mongo().collections()).isEmpty();
        assertThat(defaults.lease()).isGreaterThan(defaults.deliveryTimeout());
    }
}
