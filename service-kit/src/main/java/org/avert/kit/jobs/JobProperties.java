package org.avert.kit.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param concurrency jobs that run at once in one instance
 * @param progress shortest time between two writings of a job's progress
 * @param lease after which a job without a sign of life counts as lost
 */
@ConfigurationProperties("avert.jobs")
public record JobProperties(
        @DefaultValue("2") int concurrency,
        @DefaultValue("250ms") Duration progress,
        @DefaultValue("15s") Duration lease) {}
