package org.avert.kit.receipt;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Far above what one address may send through the gateway, so that no single visitor can close the way back to others;
 * far below what guessing at 89 bits needs.
 *
 * @param failures wrong codes that an instance answers at once
 * @param failuresPerSecond wrong codes that it answers for longer
 */
@ConfigurationProperties("avert.receipt")
public record ReceiptProperties(
        @DefaultValue("2000") long failures,
        @DefaultValue("100") long failuresPerSecond) {}
