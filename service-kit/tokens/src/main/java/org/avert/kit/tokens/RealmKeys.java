package org.avert.kit.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.SignedJWT;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The signing keys of one realm. A key id that is not known makes the set be fetched anew, so that a rotated key works
 * without a restart; however many unknown ids come, it is fetched twice in {@link #INTERVAL} at most.
 */
final class RealmKeys implements Function<SignedJWT, Flux<JWK>> {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 2000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int THREADS = 2;
    private static final int WAITING = 10_000;

    private final JWKSource<SecurityContext> source;
    /** The library's fetching blocks: threads of this realm alone, so that a realm which hangs holds up no other. */
    private final Scheduler threads;
    /** Whether the last fetch failed: then an unknown key id proves nothing against the token. */
    private volatile boolean away;

    RealmKeys(String realm, String address) {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
        source = JWKSourceBuilder.create(url(address), retriever)
                .cache(KEPT.toMillis(), READ_MILLIS + CONNECT_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(INTERVAL.toMillis())
                .build();
        threads = Schedulers.newBoundedElastic(THREADS, WAITING, "keys-of-" + realm, 60, true);
    }

    @Override
    public Flux<JWK> apply(SignedJWT token) {
        var selector = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        return Mono.fromCallable(() -> select(selector)).subscribeOn(threads).flatMapIterable(Function.identity());
    }

    private List<JWK> select(JWKSelector selector) throws KeySourceException {
        try {
            var found = source.get(selector, null);
            away = false;
            return found;
        } catch (RateLimitReachedException often) {
            if (away) {
                throw often;
            }
            return List.of();
        } catch (KeySourceException unreachable) {
            away = true;
            throw unreachable;
        }
    }

    private static java.net.URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException("Keys cannot be fetched from " + address, wrong);
        }
    }
}
