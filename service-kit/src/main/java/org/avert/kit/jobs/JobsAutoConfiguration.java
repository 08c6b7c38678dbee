package org.avert.kit.jobs;

import java.time.Clock;
import java.util.UUID;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.transaction.AsideDatabase;
import org.avert.kit.transaction.TransactionAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** Jobs, leases and recurring work. */
@AutoConfiguration(
        after = {ClockAutoConfiguration.class, TransactionAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(JobProperties.class)
public class JobsAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    @ConditionalOnBean(AsideDatabase.class)
    static class Relational {

        @Bean
        @ConditionalOnMissingBean
        Leases postgresLeases(AsideDatabase aside) {
            return new PostgresLeases(aside.client());
        }

        @Bean
        JobRunner jobRunner(
                AsideDatabase aside,
                JsonMapper json,
                ObjectProvider<ResumableJob> resumable,
                JobProperties properties) {
            var rows = new JobRows(aside.client(), json, properties.lease(), UUID.randomUUID());
            return new JobRunner(rows, resumable.stream().toList(), properties);
        }

        /** Requests see jobs through the main pool, in their own transaction. */
        @Bean
        @ConditionalOnMissingBean
        Jobs jobs(DatabaseClient database, JsonMapper json, JobRunner runner, JobProperties properties) {
            return new Jobs(new JobRows(database, json, properties.lease(), runner.instance()), runner);
        }

        @Bean
        Background jobsInBackground(JobRunner runner) {
            return new Background("jobs", runner::run);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ReactiveMongoTemplate.class)
    @ConditionalOnBean(ReactiveMongoTemplate.class)
    static class Documents {

        @Bean
        @ConditionalOnMissingBean
        Leases mongoLeases(ReactiveMongoTemplate mongo, Clock clock) {
            return new MongoLeases(mongo, clock);
        }
    }

    @Bean
    @ConditionalOnBean(Leases.class)
    Background recurringInBackground(Leases leases, ObjectProvider<RecurringWork> works) {
        return new Background(
                "recurring work", new RecurringRunner(works.stream().toList(), leases)::run);
    }
}
