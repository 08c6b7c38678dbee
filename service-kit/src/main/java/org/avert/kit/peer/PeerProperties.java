package org.avert.kit.peer;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services this one calls, and the client it is to them.
 *
 * @param clientId client of this service in the platform realm
 * @param clientSecret its secret
 * @param timeout longest wait for one answer; shorter than the gateway's, so that the inner deadline passes first
 * @param peers base address by name of the service
 */
@ConfigurationProperties("avert.peer")
public record PeerProperties(
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("PT5S") Duration timeout,
        @DefaultValue Map<String, URI> peers) {
    private static final int SHORTEST_SECRET = 16;

    /** A secret that was left out or is somebody's default is a reason not to start. */
    public PeerProperties {
        if (clientId != null && (clientSecret == null || clientSecret.length() < SHORTEST_SECRET)) {
            throw new IllegalArgumentException(
                    "avert.peer.client-secret must be a random secret of " + SHORTEST_SECRET + " characters or more");
        }
    }

    @Override
    public String toString() {
        return "PeerProperties[clientId=" + clientId + ", peers=" + peers + "]";
    }
}
