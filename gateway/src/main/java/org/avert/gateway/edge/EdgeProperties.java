package org.avert.gateway.edge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param trustedProxies networks (CIDR) whose X-Forwarded-For is believed; nobody else's is
 * @param untracedPaths  path patterns of the sources' channel: no access log, no client address, no trace
 * @param allowedOrigins origins (scheme, host and port) whose pages may call the API from a browser; none unless named
 * @param logKey         key of the subject's hash in the access log; empty: a new random one at each start
 */
@Validated
@ConfigurationProperties("avert.gateway.edge")
public record EdgeProperties(
        @NotNull List<String> trustedProxies,
        @NotNull List<String> untracedPaths,
        @NotNull List<@Pattern(regexp = "https?://[^/*]+") String> allowedOrigins,
        @DefaultValue("") String logKey) {}
