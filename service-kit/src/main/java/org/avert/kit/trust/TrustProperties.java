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
 * @param maxAge how long ago a token may have been issued that is shown to a confidential operation: within it a person
 *     who was disabled, or lost a role, is refused, whatever life the realm gives its tokens
 * @param publicBase address of this service at the gateway, which proofs of possession name
 */
@Validated
@ConfigurationProperties("avert.trust")
public record TrustProperties(
        @NotNull URI issuerBase,
        @Nullable URI keysBase,
        @NotBlank @DefaultValue("avert-api") String audience,
        @DefaultValue("PT10S") Duration clockSkew,
        @DefaultValue("PT60S") Duration maxAge,
        @Nullable URI publicBase) {

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
