package org.avert.kit.outgoing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param plainHttp whether {@code http} is allowed beside {@code https}
 * @param allowedNetworks networks (CIDR) that are allowed though they are not public, as on a developer's machine
 * @param connectTime time to connect
 * @param time time for the whole exchange, redirects and body too
 * @param mostBytes largest body
 * @param redirects redirects that are followed
 */
@ConfigurationProperties("avert.outgoing")
public record OutgoingProperties(
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("3s") Duration connectTime,
        @DefaultValue("10s") Duration time,
        @DefaultValue("1MB") DataSize mostBytes,
        @DefaultValue("3") int redirects) {}
