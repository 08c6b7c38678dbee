package org.avert.identity.client.keycloak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Keycloak is administered: in each realm by a client of that realm, which can do nothing in another one.
 *
 * @param url address of Keycloak, without {@code /realms}
 * @param clientId the client's id, the same in each realm
 * @param secrets the client's secret, by realm
 * @param connectTimeout longest wait for a connection
 * @param timeout longest wait for an answer
 */
@Validated
@ConfigurationProperties("avert.keycloak")
record KeycloakProperties(
        @NotNull URI url,
        @NotBlank @DefaultValue("identity") String clientId,
        @NotEmpty Map<String, String> secrets,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("8s") Duration timeout) {

    @Override
    public String toString() {
        return "KeycloakProperties[url=" + url + "]";
    }
}
