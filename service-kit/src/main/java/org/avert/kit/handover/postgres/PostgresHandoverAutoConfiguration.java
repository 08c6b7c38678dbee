package org.avert.kit.handover.postgres;

import org.avert.kit.handover.HandoverSource;
import org.avert.kit.handover.Outbox;
import org.avert.kit.handover.RelaySignal;
import org.avert.kit.transaction.AsideDatabase;
import org.avert.kit.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** Outbox and its reading where the service has PostgreSQL. */
@AutoConfiguration(
        after = TransactionAutoConfiguration.class,
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean(AsideDatabase.class)
public class PostgresHandoverAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(DatabaseClient database, JsonMapper json, RelaySignal signal) {
        return new PostgresOutbox(database, json, signal);
    }

    @Bean
    @ConditionalOnMissingBean
    HandoverSource postgresHandovers(AsideDatabase aside, JsonMapper json) {
        return new PostgresHandovers(aside.client(), json);
    }
}
