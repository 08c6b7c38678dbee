package org.avert.kit.trust;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The issuers that are believed.
 *
 * @param issuerBase what every issuer starts with; the realm's name follows
 * @param keysBase where the realms' keys are fetched, when that differs from the issuer (inside a cluster)
 * @param audience audience that a token must name
 * @param clockSkew how far the clocks of issuer and service may differ
 */
@Validated
@ConfigurationProperties("avert.trust")
public record TrustProperties(
        @NotNull URI issuerBase,
        @Nullable URI keysBase,
        @NotBlank @DefaultValue("avert-api") String audience,
        @DefaultValue("PT10S") Duration clockSkew) {

    public String issuer(Pillar pillar) {
        return issuerBase + "/" + pillar.realm();
    }

    public String keys(Pillar pillar) {
        return (keysBase == null ? issuerBase : keysBase) + "/" + pillar.realm() + "/protocol/openid-connect/certs";
    }

    public String tokenEndpoint(Pillar pillar) {
        return (keysBase == null ? issuerBase : keysBase) + "/" + pillar.realm() + "/protocol/openid-connect/token";
    }
}
