package org.avert.identity.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A public key as a JWK (RFC 7517). It has no place for a private part. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicKey(
        String kty,
        String kid,
        String alg,
        @Nullable String use,
        @Nullable String n,
        @Nullable String e,
        @Nullable String crv,
        @Nullable String x,
        @Nullable String y) {

    boolean isWhole() {
        return "RSA".equals(kty) ? n != null && e != null && !"ES256".equals(alg) : isWholeCurvePoint();
    }

    private boolean isWholeCurvePoint() {
        return crv != null && x != null && y != null && "ES256".equals(alg);
    }
}
