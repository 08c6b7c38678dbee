package org.avert.kit.transaction;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Transactions where the store has them. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"
        })
public class TransactionAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DatabaseClient.class, ConnectionPool.class})
    @ConditionalOnBean(ConnectionFactory.class)
    static class Relational {

        @Bean
        @ConditionalOnMissingBean
        AsideDatabase asideDatabase(ConnectionFactory connections) {
            return new AsideDatabase(connections);
        }

        @Bean
        @ConditionalOnMissingBean
        Transactions r2dbcTransactions(ReactiveTransactionManager manager) {
            return new R2dbcTransactions(TransactionalOperator.create(manager));
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Transactions noTransactions() {
        return Transactions.none();
    }
}
