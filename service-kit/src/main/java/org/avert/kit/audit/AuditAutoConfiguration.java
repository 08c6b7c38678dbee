package org.avert.kit.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.config.KitProperties;
import org.avert.kit.jobs.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Audit over the store of the service; the two stores configure themselves in their own packages. */
@AutoConfiguration(
        after = ClockAutoConfiguration.class,
        afterName = {
            "org.avert.kit.audit.postgres.PostgresAuditAutoConfiguration",
            "org.avert.kit.audit.mongo.MongoAuditAutoConfiguration"
        })
@ConditionalOnBean(AuditLog.class)
@EnableConfigurationProperties({AuditProperties.class, KitProperties.class})
public class AuditAutoConfiguration {

    @Bean
    AuditChain auditChain(AuditLog log) {
        return new AuditChain(log);
    }

    @Bean
    @ConditionalOnMissingBean
    Audit audit(AuditChain chain, Clock clock) {
        return new ChainedAudit(chain, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    CheckpointStore fileCheckpoints(AuditProperties properties, JsonMapper json) {
        return new FileCheckpoints(properties.requiredCheckpoints(), json);
    }

    @Bean
    CheckpointKey checkpointKey(AuditProperties properties) {
        return CheckpointKey.read(properties.requiredKey());
    }

    @Bean
    CheckpointWriter checkpointWriter(
            KitProperties kit,
            AuditChain chain,
            CheckpointStore store,
            CheckpointKey key,
            ObjectProvider<MeterRegistry> metrics) {
        return new CheckpointWriter(
                kit.contract(),
                chain,
                store,
                key,
                Clock.systemUTC(),
                metrics.getIfAvailable(() -> Metrics.globalRegistry));
    }

    @Bean
    Background checkpointsInBackground(CheckpointWriter writer, AuditProperties properties) {
        return new Background("checkpoints of the audit", () -> writer.every(properties.every()));
    }

    /** Not part of readiness: confidential work goes on, and somebody has to look. */
    @Bean
    HealthIndicator auditCheckpointsHealthIndicator(CheckpointWriter writer) {
        return () -> (writer.isFailing() ? Health.down() : Health.up()).build();
    }

    @Bean
    @ConditionalOnMissingBean
    AuditVerifier auditVerifier(
            KitProperties kit, AuditLog log, CheckpointStore store, CheckpointKey key, Clock clock) {
        return new AuditVerifier(kit.contract(), log, store, key, clock);
    }

    @Bean
    AuditReading auditReading(Audit audit, AuditVerifier verifier, KitProperties kit) {
        return new AuditReading(audit, verifier, kit);
    }
}
