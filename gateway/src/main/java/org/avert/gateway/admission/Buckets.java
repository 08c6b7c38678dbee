package org.avert.gateway.admission;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Where callers are counted: in a store that gateways share, or here. When the store does not answer, this gateway counts
 * for itself: the limits then hold for each gateway instead of for all together, and the log says so.
 */
final class Buckets {

    private static final Logger LOG = LoggerFactory.getLogger(Buckets.class);
    private static final Duration STORE_TIME = Duration.ofMillis(250);

    private final AsyncProxyManager<String> first;
    private final AsyncProxyManager<String> own;
    private volatile boolean away;

    Buckets(AsyncProxyManager<String> first, AsyncProxyManager<String> own) {
        this.first = first;
        this.own = own;
    }

    Mono<ConsumptionProbe> take(Limit limit, String key) {
        var name = limit.name() + ":" + key;
        return first == own ? take(own, limit, name) : fromStore(limit, name);
    }

    private Mono<ConsumptionProbe> fromStore(Limit limit, String name) {
        return take(first, limit, name)
                .timeout(STORE_TIME)
                .doOnNext(probe -> noteAway(false))
                .onErrorResume(failure -> {
                    noteAway(true);
                    return take(own, limit, name);
                });
    }

    private void noteAway(boolean now) {
        if (away != now) {
            away = now;
            LOG.warn(now ? "the store of the limits is away: counting alone" : "the store of the limits is back");
        }
    }

    private static Mono<ConsumptionProbe> take(AsyncProxyManager<String> manager, Limit limit, String name) {
        return Mono.fromFuture(() -> manager.builder()
                .build(name, () -> CompletableFuture.completedFuture(limit.configuration()))
                .tryConsumeAndReturnRemaining(1));
    }
}
