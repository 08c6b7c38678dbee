package org.avert.kit.audit;

import java.time.Clock;
import org.avert.kit.config.ClockAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Audit over the store of the service; the two stores configure themselves in their own packages. */
@AutoConfiguration(
        after = ClockAutoConfiguration.class,
        afterName = {
            "org.avert.kit.audit.postgres.PostgresAuditAutoConfiguration",
            "org.avert.kit.audit.mongo.MongoAuditAutoConfiguration"
        })
@ConditionalOnBean(AuditLog.class)
public class AuditAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Audit audit(AuditLog log, Clock clock) {
        return new ChainedAudit(new AuditChain(log), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    AuditVerifier auditVerifier(AuditLog log) {
        return new AuditVerifier(log);
    }
}
