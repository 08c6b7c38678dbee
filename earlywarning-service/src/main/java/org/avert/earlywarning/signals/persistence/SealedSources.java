package org.avert.earlywarning.signals.persistence;

import org.avert.kit.sealing.SealedValues;
import org.avert.kit.sealing.Sealer;
import org.avert.kit.sealing.postgres.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Where a rotation of keys finds the identities of sources. */
@Configuration(proxyBeanMethods = false)
class SealedSources {

    @Bean
    SealedValues sealedSignalSources(DatabaseClient database, Sealer sealer) {
        return new SealedColumn(database, sealer, "signal", "sealed_source", "source_owner");
    }
}
