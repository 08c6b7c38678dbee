package org.avert.kit.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class DeadlineFilterTests {
    private final DeadlineFilter filter = new DeadlineFilter();

    @Test
    void givesUpAReadThatHasNotBegunToAnswer() {
        StepVerifier.create(filter.filter(exchange(HttpMethod.GET, "50"), never()))
                .expectError(DeadlinePassed.class)
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void letsAnAnswerThatHasBegunTakeItsTime() {
        WebFilterChain streaming = exchange -> exchange.getResponse()
                .setComplete()
                .then(Mono.delay(Duration.ofMillis(300)).then());

        StepVerifier.create(filter.filter(exchange(HttpMethod.GET, "50"), streaming))
                .expectComplete()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void doesNotBreakOffAChange() {
        StepVerifier.create(filter.filter(
                        exchange(HttpMethod.POST, "50"),
                        any -> Mono.delay(Duration.ofMillis(300)).then()))
                .expectComplete()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void tellsWhatRunsWithin() {
        assertThat(seen("5000"))
                .isNotNull()
                .satisfies(deadline ->
                        assertThat(deadline.left()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5)));
        assertThat(seen(null)).isNull();
        assertThat(seen("-1")).isNull();
        assertThat(seen("soon")).isNull();
    }

    private @Nullable Deadline seen(@Nullable String budget) {
        var seen = new AtomicReference<@Nullable Deadline>();
        WebFilterChain noting = any -> Mono.deferContextual(context -> {
            seen.set(Deadline.of(context));
            return Mono.empty();
        });
        StepVerifier.create(filter.filter(exchange(HttpMethod.GET, budget), noting))
                .verifyComplete();
        return seen.get();
    }

    private static WebFilterChain never() {
        return any -> Mono.never();
    }

    private static MockServerWebExchange exchange(HttpMethod method, @Nullable String budget) {
        var request = MockServerHttpRequest.method(method, "/v1/letters");
        return MockServerWebExchange.from(
                budget == null
                        ? request.build()
                        : request.header(Deadline.HEADER, budget).build());
    }
}
