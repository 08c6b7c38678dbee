package org.avert.earlywarning.detection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param scheduled whether detection also runs by itself
 * @param every how often
 * @param weeks how many weeks back it looks then
 */
@Validated
@ConfigurationProperties("avert.earlywarning.detection")
public record DetectionProperties(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("1h") Duration every,
        @DefaultValue("12") @Min(1) @Max(520) int weeks) {}
