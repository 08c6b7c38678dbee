package org.avert.kit.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxBody largest JSON body of a change, held in memory
 * @param maxUpload largest other body of a change, held in a temporary file
 * @param maxHeld most of large JSON bodies held in memory at once
 * @param keep how long a key is remembered; those of services are kept for good
 */
@ConfigurationProperties("avert.idempotency")
public record IdempotencyProperties(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("64MB") DataSize maxUpload,
        @DefaultValue("32MB") DataSize maxHeld,
        @DefaultValue("30d") Duration keep) {}
