package org.avert.gateway.admission;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buckets in memory for one gateway; in Redis for several, where each is forgotten as soon as it would be full again. */
@Configuration(proxyBeanMethods = false)
class BucketsConfiguration {

    private static final Duration KEPT_LONGER = Duration.ofSeconds(10);

    @Bean
    Buckets buckets(AdmissionProperties properties, ObjectProvider<RedisClient> redis) {
        var own = Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(properties.maxBuckets()))
                .build()
                .asAsync();
        var client = redis.getIfAvailable();
        return new Buckets(client == null ? own : shared(client), own);
    }

    @Bean(destroyMethod = "shutdown")
    @ConditionalOnExpression("!'${avert.gateway.admission.redis:}'.isEmpty()")
    RedisClient redis(AdmissionProperties properties) {
        var client = RedisClient.create(properties.redis());
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .build());
        return client;
    }

    private static AsyncProxyManager<String> shared(RedisClient redis) {
        var connection = redis.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
        return Bucket4jLettuce.casBasedBuilder(connection)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_LONGER))
                .build()
                .asAsync();
    }
}
