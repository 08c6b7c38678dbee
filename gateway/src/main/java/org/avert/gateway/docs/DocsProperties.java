package org.avert.gateway.docs;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param uiLocation where Swagger UI lies on the classpath; its jar has the version in the path */
@Validated
@ConfigurationProperties("avert.gateway.docs")
public record DocsProperties(@NotBlank String uiLocation) {}
