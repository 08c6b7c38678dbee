package org.avert.kit.sealing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.avert.kit.caller.Pillar;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.config.KitProperties;
import org.avert.kit.jobs.Background;
import org.avert.kit.startup.StartupWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Flux;

/** Sealing, in a service that says whose records it seals ({@code avert.sealing.pillars}). */
@AutoConfiguration(
        after = ClockAutoConfiguration.class,
        afterName = {
            "org.avert.kit.sealing.postgres.PostgresSealingAutoConfiguration",
            "org.avert.kit.sealing.mongo.MongoSealingAutoConfiguration"
        })
@EnableConfigurationProperties({SealingProperties.class, KitProperties.class})
@ConditionalOnProperty("avert.sealing.pillars")
public class SealingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    KeyEncryption fileKeyEncryption(SealingProperties sealing) {
        var directory = sealing.keys();
        if (directory == null || directory.toString().isBlank()) {
            throw new IllegalStateException(
                    "avert.sealing.keys is missing: this service seals fields and does not start without the keys of "
                            + sealing.pillars());
        }
        return new FileKeyEncryption(directory);
    }

    @Bean
    Keyring keyring(SealingProperties sealing, KeyEncryption encryption, KeysetStore store, Clock clock) {
        return new Keyring(sealing.pillars(), encryption, store, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Sealer sealer(Keyring keyring, KitProperties kit) {
        return new Sealer(keyring, kit.keyBytes());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    StartupWork keysetsAtStart(Keyring keyring) {
        return keyring::begin;
    }

    @Bean
    Background keysetsInBackground(Keyring keyring, SealingProperties sealing) {
        return new Background("keysets", () -> Flux.interval(sealing.refresh()).concatMap(tick -> keyring.refresh()));
    }

    @Bean
    KeyRotation keyRotation(
            Keyring keyring,
            KeysetStore store,
            ObjectProvider<SealedValues> values,
            SealingProperties sealing,
            Clock clock) {
        return new KeyRotation(keyring, store, values.stream().toList(), sealing, clock);
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    SealingEndpoint sealingEndpoint(Keyring keyring, KeysetStore store, KeyRotation rotation) {
        return new SealingEndpoint(keyring, store, rotation);
    }

    /** Not part of readiness: the other pillars go on. */
    @Bean
    HealthIndicator sealingHealthIndicator(Keyring keyring) {
        return () -> {
            List<String> closed = new ArrayList<>();
            keyring.pillars().stream()
                    .filter(pillar -> !keyring.isOpen(pillar))
                    .map(Pillar::realm)
                    .forEach(closed::add);
            return (closed.isEmpty() ? Health.up() : Health.down().withDetail("closed", closed)).build();
        };
    }
}
