package org.avert.kit.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param checkpoints directory for checkpoints, elsewhere than the database
 * @param key file with the Tink keyset that signs them
 * @param every how often the heads are noted
 */
@ConfigurationProperties("avert.audit")
public record AuditProperties(
        @Nullable Path checkpoints,
        @Nullable Path key,
        @DefaultValue("5s") Duration every) {

    Path requiredCheckpoints() {
        return required(checkpoints, "avert.audit.checkpoints");
    }

    Path requiredKey() {
        return required(key, "avert.audit.key");
    }

    /** Without checkpoints nobody would notice a tail that was cut, so a service does not start without them. */
    private static Path required(@Nullable Path value, String name) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalStateException(
                    name + " is missing: the heads of the audit chains are signed and kept there");
        }
        return value;
    }
}
