package org.avert.kit.config;

import jakarta.validation.constraints.NotBlank;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a service says of itself.
 *
 * @param contract name of the service's contract, its path at the gateway and its client in the platform realm
 * @param key 32 bytes or more in base64: signs cursors and receipt codes, keys fingerprints
 */
@Validated
@ConfigurationProperties("avert")
public record KitProperties(
        @NotBlank String contract, @NotBlank String key) {
    private static final int KEY_BYTES = 32;

    public KitProperties {
        if (key != null && !key.isBlank() && Base64.getDecoder().decode(key).length < KEY_BYTES) {
            throw new IllegalArgumentException("avert.key must hold at least 32 bytes in base64");
        }
    }

    public byte[] keyBytes() {
        return Base64.getDecoder().decode(key);
    }

    @Override
    public String toString() {
        return "KitProperties[contract=" + contract + "]";
    }
}
