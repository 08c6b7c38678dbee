package org.avert.kit.sealing.postgres;

import org.avert.kit.sealing.KeysetStore;
import org.avert.kit.transaction.AsideDatabase;
import org.avert.kit.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Keysets where the service has PostgreSQL. */
@AutoConfiguration(after = TransactionAutoConfiguration.class)
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean(AsideDatabase.class)
public class PostgresSealingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    KeysetStore postgresKeysets(AsideDatabase aside) {
        return new PostgresKeysets(aside.client());
    }
}
