package org.avert.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.avert.gateway.admission.AdmissionProperties.Rate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/** Two gateways that count in one Redis, and what they do without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedLimitsIT {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private RedisServer redis;
    private RedisClient first;
    private RedisClient second;

    @BeforeAll
    static void redisIsHere() {
        boolean here = RedisServer.executable().isPresent();
        if (!here) {
            System.out.println("SHARED LIMITS SKIPPED: no redis-server on the PATH, so that several gateways counting"
                    + " together was not tested. On Debian: apt-get install redis-server");
        }
        assumeTrue(here || nothingMayBeSkipped(), "no redis-server");
    }

    private static boolean nothingMayBeSkipped() {
        return Boolean.parseBoolean(System.getenv("AVERT_NOTHING_SKIPPED"));
    }

    @BeforeEach
    void start() throws IOException {
        redis = RedisServer.start(RedisServer.executable().orElseThrow());
        first = client();
        second = client();
    }

    @AfterEach
    void stop() {
        first.shutdown();
        second.shutdown();
        redis.close();
    }

    @Test
    void countTogether() {
        var one = gateway(first);
        var other = gateway(second);

        assertThat(admitted(one, 3)).isEqualTo(3);
        assertThat(admitted(other, 5)).isEqualTo(1);
    }

    @Test
    void keepNoAddressInTheStore() {
        admitted(gateway(first), 1);

        try (var connection = second.connect()) {
            var keys = connection.sync().keys("*");
            assertThat(keys).hasSize(1).noneMatch(key -> key.contains("198.51.100"));
            assertThat(connection.sync().ttl(keys.get(0))).isPositive();
        }
    }

    @Test
    void eachCountsAloneWhileTheStoreIsAway() {
        var one = gateway(first);
        assertThat(admitted(one, 2)).isEqualTo(2);

        redis.close();

        assertThat(admitted(one, 6)).isEqualTo(4);
    }

    @Test
    void needAKeyInCommon() {
        assertThatIllegalArgumentException().isThrownBy(() -> properties(redis.url(), ""));
    }

    private RedisClient client() {
        return new BucketsConfiguration().redis(properties(redis.url(), "a-key-in-common"));
    }

    private RateLimits gateway(RedisClient client) {
        var properties = properties(redis.url(), "a-key-in-common");
        var beans = new StaticListableBeanFactory();
        beans.addBean("redis", client);
        var buckets = new BucketsConfiguration().buckets(properties, beans.getBeanProvider(RedisClient.class));
        return new RateLimits(buckets, new LimitKeys(properties), properties);
    }

    private static int admitted(RateLimits limits, int calls) {
        int admitted = 0;
        for (int i = 0; i < calls; i++) {
            var count = limits.countAddress("198.51.100.1", new HttpHeaders());
            admitted += count.thenReturn(1)
                    .onErrorResume(refused -> Mono.just(0))
                    .blockOptional(WAIT)
                    .orElse(0);
        }
        return admitted;
    }

    private static AdmissionProperties properties(String redis, String key) {
        var rate = new Rate(4, Duration.ofHours(1));
        return new AdmissionProperties(
                "http://127.0.0.1/realms",
                "",
                "avert-api",
                List.of("partners"),
                rate,
                rate,
                rate,
                Set.of("portal"),
                redis,
                key,
                1000);
    }
}
