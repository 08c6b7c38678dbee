package org.avert.kit.outgoing;

import io.netty.resolver.DefaultAddressResolverGroup;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The client for addresses of others; made when something asks for it. */
@AutoConfiguration
@EnableConfigurationProperties(OutgoingProperties.class)
public class OutgoingAutoConfiguration {

    @Bean
    @Lazy
    @ConditionalOnMissingBean
    Outgoing outgoing(OutgoingProperties properties) {
        return new Outgoing(properties, DefaultAddressResolverGroup.INSTANCE);
    }
}
