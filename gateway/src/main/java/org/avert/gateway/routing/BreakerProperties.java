package org.avert.gateway.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param window       calls that are looked at
 * @param minimum      calls before a judgement
 * @param failureRate  per cent of failed calls that opens the breaker
 * @param openFor      how long it stays open before it tries again
 * @param trials       calls let through to try
 */
@Validated
@ConfigurationProperties("avert.gateway.breaker")
public record BreakerProperties(
        @Positive int window,
        @Positive int minimum,
        @Min(1) @Max(100) int failureRate,
        @NotNull Duration openFor,
        @Positive int trials) {}
