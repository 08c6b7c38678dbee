package org.avert.gateway.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuerBase what the issuers' names start with; the realm's name follows
 * @param keysBase   where the realms' keys are fetched, when that differs from the issuer (inside a cluster)
 * @param realms     the realms whose tokens are taken
 * @param subject    rate of one subject
 * @param address    rate of one client address that shows no valid token
 * @param tenant     rate of all people of one pillar who come through a client of people's, or of one client of an office
 * @param peoplesClients clients through which people come; every other client is an office's or a country portal's
 * @param redis      address of the Redis that several gateways count in together; empty: each counts alone, in memory
 * @param limitKey   from what the day's hash of addresses and callers is made; needed with Redis, so that gateways agree
 * @param maxBuckets how many callers are counted at once; the least recently seen is forgotten first
 */
@Validated
@ConfigurationProperties("avert.gateway.admission")
public record AdmissionProperties(
        @NotBlank String issuerBase,
        @DefaultValue("") String keysBase,
        @NotBlank String audience,
        @NotEmpty List<String> realms,
        @Valid @NotNull Rate subject,
        @Valid @NotNull Rate address,
        @Valid @NotNull Rate tenant,
        @NotEmpty Set<String> peoplesClients,
        @DefaultValue("") String redis,
        @DefaultValue("") String limitKey,
        @Positive long maxBuckets) {

    public AdmissionProperties {
        if (!redis.isEmpty() && limitKey.isEmpty()) {
            throw new IllegalArgumentException("avert.gateway.admission.redis needs limit-key (AVERT_LIMIT_KEY)");
        }
    }

    /** At most {@code requests} at once, refilled evenly over {@code period}. */
    public record Rate(@Positive long requests, @NotNull Duration period) {}

    /** Neither the address of the store, which has its password in it, nor the key. */
    @Override
    public String toString() {
        return "AdmissionProperties[issuerBase=" + issuerBase + ", realms=" + realms + "]";
    }

    String issuer(String realm) {
        return issuerBase + "/" + realm;
    }

    String keys(String realm) {
        return (keysBase.isEmpty() ? issuerBase : keysBase) + "/" + realm + "/protocol/openid-connect/certs";
    }
}
