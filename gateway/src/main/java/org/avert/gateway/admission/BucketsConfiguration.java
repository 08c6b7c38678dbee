package org.avert.gateway.admission;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buckets in memory, for one gateway; several gateways bring a manager over a shared store. */
@Configuration(proxyBeanMethods = false)
class BucketsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AsyncProxyManager<String> buckets(AdmissionProperties properties) {
        return Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(properties.maxBuckets()))
                .build()
                .asAsync();
    }
}
