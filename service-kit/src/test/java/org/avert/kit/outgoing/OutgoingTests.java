package org.avert.kit.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.test.StepVerifier;

/** Real sockets on loopback: 127.0.0.2 stands for the public internet, 127.0.0.1 for what is inside. */
class OutgoingTests {
    private static final String PUBLIC = "127.0.0.2";
    private static final String INSIDE = "127.0.0.1";

    private final List<String> reached = new CopyOnWriteArrayList<>();
    private final DisposableServer outside = server(PUBLIC, 0);
    private final DisposableServer inside = server(INSIDE, outside.port());

    @AfterEach
    void stop() {
        outside.disposeNow();
        inside.disposeNow();
    }

    @Test
    void readsWhatIsPublic() {
        StepVerifier.create(get(new Names(PUBLIC), "/hello"))
                .expectNext("hello " + PUBLIC)
                .verifyComplete();
    }

    @Test
    void connectsToTheAddressThatWasCheckedThoughTheNameChanges() {
        var names = new Names(PUBLIC, INSIDE);
        var web = outgoing(names);

        StepVerifier.create(get(web, "/hello")).expectNext("hello " + PUBLIC).verifyComplete();
        assertThat(names.asked()).isEqualTo(1);
        StepVerifier.create(get(web, "/hello")).verifyError(DestinationRefused.class);
        assertThat(reached).noneMatch(it -> it.startsWith(INSIDE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/hello",
                "http://localhost:%d/hello",
                "http://2130706433:%d/hello",
                "http://[::1]:%d/hello",
                "http://[::ffff:127.0.0.1]:%d/hello",
                "http://0.0.0.0:%d/hello",
                "http://somebody@127.0.0.2:%d/hello",
                "ftp://127.0.0.2:%d/hello"
            })
    void refusesWhatIsInsideHoweverItIsWritten(String address) {
        var web = new Outgoing(properties(true), io.netty.resolver.DefaultAddressResolverGroup.INSTANCE);
        var call = web.web()
                .get()
                .uri(URI.create(address.formatted(outside.port())))
                .retrieve()
                .bodyToMono(String.class);

        StepVerifier.create(call).verifyError(DestinationRefused.class);
        assertThat(reached).isEmpty();
    }

    @Test
    void refusesPlainHttpUnlessAllowed() {
        var web = new Outgoing(properties(false), new Names(PUBLIC));

        StepVerifier.create(get(web, "/hello")).verifyError(DestinationRefused.class);
        assertThat(reached).isEmpty();
    }

    @Test
    void checksWhereARedirectLeads() {
        StepVerifier.create(get(new Names(PUBLIC), "/to-inside")).verifyError(DestinationRefused.class);
        assertThat(reached).containsExactly(PUBLIC + "/to-inside");
    }

    @Test
    void resolvesAnewForARedirect() {
        StepVerifier.create(get(new Names(PUBLIC, INSIDE), "/to-hello")).verifyError(DestinationRefused.class);
        assertThat(reached).containsExactly(PUBLIC + "/to-hello");
    }

    @Test
    void followsThreeRedirectsAndNoMore() {
        StepVerifier.create(get(new Names(PUBLIC), "/hops/3"))
                .expectNext("hello " + PUBLIC)
                .verifyComplete();
        StepVerifier.create(get(new Names(PUBLIC), "/hops/4")).verifyError(DestinationRefused.class);
    }

    @Test
    void sendsWhatIsSentToNobodyElse() {
        var call = outgoing(new Names(PUBLIC))
                .web()
                .post()
                .uri("http://hook.example.org:" + outside.port() + "/to-hello")
                .bodyValue("event")
                .exchangeToMono(answer -> Mono.just(answer.statusCode().value()));

        StepVerifier.create(call).expectNext(302).verifyComplete();
        assertThat(reached).containsExactly(PUBLIC + "/to-hello");
    }

    @Test
    void takesOnlySoMuch() {
        StepVerifier.create(get(new Names(PUBLIC), "/endless"))
                .expectErrorMatches(failure -> failure.getCause() instanceof AnswerTooLarge)
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void waitsOnlySoLong() {
        var impatient = new Outgoing(properties(true, Duration.ofSeconds(1)), new Names(PUBLIC));

        StepVerifier.create(get(impatient, "/drip"))
                .expectErrorMatches(failure ->
                        failure.getCause() instanceof TimeoutException || failure instanceof TimeoutException)
                .verify(Duration.ofSeconds(20));
    }

    private Mono<String> get(Names names, String path) {
        return get(outgoing(names), path);
    }

    private Mono<String> get(Outgoing outgoing, String path) {
        return outgoing.web()
                .get()
                .uri("http://documents.example.org:" + outside.port() + path)
                .retrieve()
                .bodyToFlux(String.class)
                .reduce(String::concat);
    }

    private static Outgoing outgoing(Names names) {
        return new Outgoing(properties(true), names);
    }

    private static OutgoingProperties properties(boolean plainHttp) {
        return properties(plainHttp, Duration.ofSeconds(30));
    }

    private static OutgoingProperties properties(boolean plainHttp, Duration time) {
        return new OutgoingProperties(
                plainHttp, List.of(PUBLIC + "/32"), Duration.ofSeconds(10), time, DataSize.ofKilobytes(64), 3);
    }

    private DisposableServer server(String host, int port) {
        return HttpServer.create()
                .host(host)
                .port(port)
                .handle((request, response) -> answer(host, request, response))
                .bindNow();
    }

    private org.reactivestreams.Publisher<Void> answer(
            String host, HttpServerRequest request, HttpServerResponse response) {
        var path = "/" + request.path();
        reached.add(host + path);
        var redirects = Map.of("/to-hello", "/hello", "/to-inside", "http://127.0.0.1:" + outside.port() + "/hello");
        if (redirects.containsKey(path)) {
            return response.status(302).header("Location", redirects.get(path)).send();
        }
        if (path.startsWith("/hops/")) {
            int left = Integer.parseInt(path.substring(6)) - 1;
            return response.status(307)
                    .header("Location", left == 0 ? "/hello" : "/hops/" + left)
                    .send();
        }
        return switch (path) {
            case "/endless" -> response.sendString(Flux.range(0, 1000).map(i -> "x".repeat(1000)));
            case "/drip" ->
                response.send(
                        Flux.interval(Duration.ofMillis(100)).map(i -> Unpooled.wrappedBuffer(new byte[] {'x'})),
                        any -> true);
            default -> response.sendString(Mono.just("hello " + host));
        };
    }
}
