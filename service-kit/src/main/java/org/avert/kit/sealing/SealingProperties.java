package org.avert.kit.sealing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param keyset Tink keyset in JSON, with its secrets; needed only where fields are sealed */
@ConfigurationProperties("avert.sealing")
public record SealingProperties(@Nullable String keyset) {

    @Override
    public String toString() {
        return "SealingProperties[]";
    }
}
