package org.avert.kit.paging;

import org.avert.kit.config.KitProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Cursors signed with the service's key. */
@AutoConfiguration
@EnableConfigurationProperties(KitProperties.class)
@ConditionalOnProperty("avert.key")
public class PagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Cursors cursors(KitProperties kit) {
        return new Cursors(kit.keyBytes());
    }
}
