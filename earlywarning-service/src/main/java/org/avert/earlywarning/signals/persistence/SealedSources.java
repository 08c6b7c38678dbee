package org.avert.earlywarning.signals.persistence;

import java.util.Set;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.KeptSealed;
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

    /** What came without an account: its keys stay. */
    @Bean
    SealedValues sealedReportsOfSources() {
        return new KeptSealed(
                Pillar.HUMAN_RIGHTS,
                Set.of(
                        "source_report.sealed_text",
                        "source_report.sealed_place",
                        "source_attachment.sealed_name",
                        "attachment_piece.sealed",
                        "source_message.sealed_text"));
    }
}
