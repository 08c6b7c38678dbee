package org.avert.kit.scope;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.r2dbc.ConnectionFactoryBuilder;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.context.annotation.Bean;

/** The service's connections, each with the scope of who takes it. Spring's own pool has no place for that. */
@AutoConfiguration(before = R2dbcAutoConfiguration.class)
@ConditionalOnClass({ConnectionPool.class, R2dbcProperties.class})
@ConditionalOnProperty("spring.r2dbc.url")
@EnableConfigurationProperties(R2dbcProperties.class)
public class ScopeAutoConfiguration {

    @Bean(destroyMethod = "dispose")
    @ConditionalOnMissingBean(ConnectionFactory.class)
    ConnectionPool connectionFactory(R2dbcProperties properties) {
        var database = ConnectionFactoryBuilder.withUrl(Objects.requireNonNull(properties.getUrl()))
                .username(Objects.requireNonNullElse(properties.getUsername(), ""))
                .password(Objects.requireNonNullElse(properties.getPassword(), ""))
                .build();
        return new ConnectionPool(sized(ConnectionPoolConfiguration.builder(database), properties.getPool())
                .postAllocate(ScopedConnections::prepare)
                .build());
    }

    private static ConnectionPoolConfiguration.Builder sized(
            ConnectionPoolConfiguration.Builder pool, R2dbcProperties.Pool sizes) {
        var map = PropertyMapper.get();
        map.from(sizes::getInitialSize).to(pool::initialSize);
        map.from(sizes::getMinIdle).to(pool::minIdle);
        map.from(sizes::getMaxSize).to(pool::maxSize);
        map.from(sizes::getMaxIdleTime).to(pool::maxIdleTime);
        map.from(sizes::getMaxAcquireTime).to(pool::maxAcquireTime);
        map.from(sizes::getMaxCreateConnectionTime).to(pool::maxCreateConnectionTime);
        map.from(sizes::getAcquireRetry).to(pool::acquireRetry);
        return pool;
    }
}
