package org.avert.kit.access;

import java.time.Clock;
import java.time.Duration;
import org.avert.kit.audit.Audit;
import org.avert.kit.config.KitProperties;
import org.avert.kit.idempotency.OperationBoundary;
import org.avert.kit.trust.TrustProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Access from the contract that {@code avert.contract} names. */
@AutoConfiguration
@EnableConfigurationProperties(KitProperties.class)
@ConditionalOnProperty("avert.contract")
public class AccessAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Contract contract(KitProperties kit) {
        return Contract.named(kit.contract());
    }

    @Bean
    TokenDemands tokenDemands(Clock clock, ObjectProvider<TrustProperties> trust) {
        var configured = trust.getIfAvailable();
        return new TokenDemands(clock, configured == null ? Duration.ZERO : configured.maxAge());
    }

    @Bean
    WebFluxRegistrations contractRegistrations(
            Contract contract,
            TokenDemands tokens,
            ObjectProvider<Audit> audit,
            ObjectProvider<OperationBoundary> boundary) {
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new ContractHandlerAdapter(contract, tokens, audit.getIfAvailable(), boundary.getIfAvailable());
            }
        };
    }

    @Bean
    ContractCoverage contractCoverage(
            Contract contract, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return new ContractCoverage(contract, handlers);
    }
}
