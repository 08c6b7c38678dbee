package org.avert.kit.handover.mongo;

import java.time.Clock;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.handover.HandoverProperties;
import org.avert.kit.handover.HandoverSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Reading of the outbox fields where the service has MongoDB. */
@AutoConfiguration(
        after = ClockAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@ConditionalOnClass(ReactiveMongoTemplate.class)
@ConditionalOnBean(ReactiveMongoTemplate.class)
@EnableConfigurationProperties(HandoverProperties.class)
public class MongoHandoverAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    HandoverSource mongoHandovers(
            ReactiveMongoTemplate mongo, HandoverProperties properties, JsonMapper json, Clock clock) {
        return new MongoHandovers(mongo, properties.mongo().collections(), json, clock);
    }
}
