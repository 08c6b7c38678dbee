package org.avert.kit.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.config.KitProperties;
import org.avert.kit.jobs.RecurringWork;
import org.avert.kit.transaction.AsideDatabase;
import org.avert.kit.transaction.TransactionAutoConfiguration;
import org.avert.kit.transaction.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The boundary around handlers, with the keys in the service's own store. */
@AutoConfiguration(
        after = {ClockAutoConfiguration.class, TransactionAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties({IdempotencyProperties.class, KitProperties.class})
public class IdempotencyAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    @ConditionalOnBean(AsideDatabase.class)
    static class Relational {

        @Bean
        @ConditionalOnMissingBean
        KeyStore postgresKeys(DatabaseClient database, JsonMapper json, Clock clock) {
            return new PostgresKeys(database, json, clock);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ReactiveMongoTemplate.class)
    @ConditionalOnBean(ReactiveMongoTemplate.class)
    static class Documents {

        @Bean
        @ConditionalOnMissingBean
        KeyStore mongoKeys(ReactiveMongoTemplate mongo, Clock clock) {
            return new MongoKeys(mongo, clock);
        }
    }

    @Bean
    @ConditionalOnBean(KeyStore.class)
    Idempotency idempotency(KeyStore keys, KitProperties kit, JsonMapper json) {
        return new Idempotency(keys, new AnswerSeal(kit.keyBytes()), json);
    }

    @Bean
    @ConditionalOnBean(KeyStore.class)
    RecurringWork idempotencyPurge(KeyStore keys, IdempotencyProperties properties, Clock clock) {
        return RecurringWork.of(
                "idempotency-purge",
                Duration.ofHours(1),
                () -> keys.purge(clock.instant().minus(properties.keep())).then());
    }

    @Bean
    @ConditionalOnMissingBean
    OperationBoundary operationBoundary(
            Transactions transactions,
            ObjectProvider<Idempotency> idempotency,
            ServerCodecConfigurer codecs,
            IdempotencyProperties properties) {
        return new OperationBoundary(transactions, idempotency.getIfAvailable(), codecs, properties);
    }
}
