package org.avert.earlywarning.sources.persistence;

import org.avert.kit.receipt.SourceSeal;
import org.avert.kit.sealing.SealedValues;
import org.avert.kit.sealing.Sealer;
import org.avert.kit.sealing.postgres.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Where a rotation of keys finds what came without an account. */
@Configuration(proxyBeanMethods = false)
class SealedReports {
    private final DatabaseClient database;
    private final Sealer sealer;

    SealedReports(DatabaseClient database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    @Bean
    SealedValues sealedTextsOfReports() {
        return column("source_report", "signal_id", "sealed_text");
    }

    @Bean
    SealedValues sealedPlacesOfReports() {
        return column("source_report", "signal_id", "sealed_place");
    }

    @Bean
    SealedValues sealedMessagesOfSources() {
        return column("source_message", "id", "sealed_text");
    }

    @Bean
    SealedValues sealedNamesOfAttachments() {
        return column("source_attachment", "id", "sealed_name");
    }

    private SealedValues column(String table, String row, String column) {
        return SealedColumn.of(SourceSeal.OWNER, database, sealer, table, row, column);
    }
}
