package org.avert.portal.report;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param exitUrl where "leave this page" leads: a page that nobody has to explain */
@Validated
@ConfigurationProperties("avert.portal.report")
record ReportProperties(@NotNull URI exitUrl) {}
