package org.avert.kit.sealing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pillars whose records the service seals; none where it seals nothing
 * @param keys directory with the key of each pillar, unless a key management service holds them
 * @param rotateAfter age at which a key is replaced
 * @param refresh how often each instance reads the keysets anew
 * @param settle time between two steps of a rotation, longer than {@code refresh}
 */
@ConfigurationProperties("avert.sealing")
public record SealingProperties(
        @DefaultValue Set<Pillar> pillars,
        @Nullable Path keys,
        @DefaultValue("90d") Duration rotateAfter,
        @DefaultValue("15s") Duration refresh,
        @DefaultValue("60s") Duration settle) {}
