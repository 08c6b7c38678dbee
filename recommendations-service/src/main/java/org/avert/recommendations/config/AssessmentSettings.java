package org.avert.recommendations.config;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param dueAfter time within which a completed action is to be answered by an assessment */
@Validated
@ConfigurationProperties("avert.assessment")
public record AssessmentSettings(
        @NotNull @DefaultValue("90d") Duration dueAfter) {}
