package org.avert.kit.handover;

import java.time.Clock;
import java.util.List;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.jobs.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The relay over the store of the service; the two stores configure themselves in their own packages. */
@AutoConfiguration(
        after = ClockAutoConfiguration.class,
        afterName = {
            "org.avert.kit.handover.postgres.PostgresHandoverAutoConfiguration",
            "org.avert.kit.handover.mongo.MongoHandoverAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(HandoverProperties.class)
public class HandoverAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Handovers handovers(Clock clock, JsonMapper json) {
        return new Handovers(clock, json);
    }

    @Bean
    @ConditionalOnMissingBean
    RelaySignal relaySignal() {
        return new RelaySignal();
    }

    @Bean
    @ConditionalOnBean({HandoverSource.class, HandoverDelivery.class})
    @ConditionalOnProperty(name = "avert.handover.enabled", havingValue = "true", matchIfMissing = true)
    Background relayInBackground(
            HandoverSource source,
            ObjectProvider<HandoverDelivery> deliveries,
            RelaySignal signal,
            HandoverProperties properties,
            Clock clock) {
        List<HandoverDelivery> all = deliveries.stream().toList();
        return new Background("relay of hand-overs", new Relay(source, all, signal, properties, clock)::run);
    }

    @Bean
    @ConditionalOnBean(HandoverSource.class)
    @ConditionalOnMissingBean
    @ConditionalOnAvailableEndpoint
    HandoversEndpoint handoversEndpoint(HandoverSource source, RelaySignal signal) {
        return new HandoversEndpoint(source, signal);
    }
}
