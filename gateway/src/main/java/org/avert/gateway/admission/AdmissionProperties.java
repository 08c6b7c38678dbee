package org.avert.gateway.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuerBase what the issuers' names start with; the realm's name follows
 * @param keysBase   where the realms' keys are fetched, when that differs from the issuer (inside a cluster)
 * @param realms     the realms whose tokens are taken
 * @param subject    rate of one subject
 * @param address    rate of one client address that shows no valid token
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
        @Positive long maxBuckets) {

    /** At most {@code requests} at once, refilled evenly over {@code period}. */
    public record Rate(@Positive long requests, @NotNull Duration period) {}

    String issuer(String realm) {
        return issuerBase + "/" + realm;
    }

    String keys(String realm) {
        return (keysBase.isEmpty() ? issuerBase : keysBase) + "/" + realm + "/protocol/openid-connect/certs";
    }
}
