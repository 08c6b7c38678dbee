package org.avert.kit.sealing.mongo;

import org.avert.kit.sealing.KeysetStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Keysets where the service has MongoDB. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration")
@ConditionalOnClass(ReactiveMongoTemplate.class)
@ConditionalOnBean(ReactiveMongoTemplate.class)
public class MongoSealingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    KeysetStore mongoKeysets(ReactiveMongoTemplate mongo) {
        return new MongoKeysets(mongo);
    }
}
