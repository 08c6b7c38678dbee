package org.avert.kit.sealing;

import org.avert.kit.config.KitProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The sealer, made only when something needs it: a service without sealed fields needs no keyset. */
@AutoConfiguration
@EnableConfigurationProperties({SealingProperties.class, KitProperties.class})
public class SealingAutoConfiguration {

    @Bean
    @Lazy
    @ConditionalOnMissingBean
    Sealer sealer(SealingProperties sealing, KitProperties kit) {
        var keyset = sealing.keyset();
        if (keyset == null || keyset.isBlank()) {
            throw new IllegalStateException(
                    "avert.sealing.keyset is missing: this service seals fields and does not start without its keyset");
        }
        return new Sealer(Keysets.aead(keyset), kit.keyBytes());
    }
}
