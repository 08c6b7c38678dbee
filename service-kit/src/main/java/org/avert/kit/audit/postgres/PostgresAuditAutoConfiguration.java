package org.avert.kit.audit.postgres;

import org.avert.kit.audit.AuditLog;
import org.avert.kit.transaction.AsideDatabase;
import org.avert.kit.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The audit log where the service has PostgreSQL. */
@AutoConfiguration(
        after = TransactionAutoConfiguration.class,
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean(AsideDatabase.class)
public class PostgresAuditAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AuditLog postgresAuditLog(AsideDatabase aside, JsonMapper json) {
        return new PostgresAuditLog(aside, json);
    }
}
