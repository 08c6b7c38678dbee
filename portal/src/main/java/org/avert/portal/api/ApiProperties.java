package org.avert.portal.api;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param timeout for one call; longer than the gateway's own, so that its answer says what is wrong */
@Validated
@ConfigurationProperties("avert.portal.api")
public record ApiProperties(
        @NotNull URI gatewayUrl, @NotNull Duration timeout) {}
