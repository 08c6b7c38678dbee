package org.avert.earlywarning.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param batch rows stored together; a crash repeats at most one batch */
@Validated
@ConfigurationProperties("avert.earlywarning.imports")
public record ImportProperties(
        @DefaultValue("500") @Min(1) @Max(5000) int batch) {}
