package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies made to exhaust or to deceive, at the gateway and at each service itself; all run with small, bounded heaps. */
class HostileBodiesIT {
    private static final int MEGABYTE = 1_000_000;
    private static final String JSON = "application/json";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Platform platform = RunningPlatform.get();

    /** An operation that takes a body, and who may call it. */
    private record Door(Part service, String path, @Nullable String person, boolean atGateway) {
        @Override
        public String toString() {
            return service.id() + (atGateway ? " through the gateway" : " itself");
        }
    }

    private record Hostile(String type, byte[] body, Map<String, String> headers) {
        static Hostile json(String text) {
            return new Hostile(JSON, text.getBytes(StandardCharsets.UTF_8), Map.of());
        }
    }

    static Stream<Door> doors() {
        return Stream.of(true, false)
                .flatMap(atGateway -> Stream.of(
                        new Door(Part.MECHANISMS, "/v1/communication-channel/communications", null, atGateway),
                        new Door(Part.EARLYWARNING, "/v1/signals", "analyst", atGateway),
                        new Door(Part.FUNDING, "/v1/sources", "geneva", atGateway),
                        new Door(Part.FACILITY, "/v1/committee", "facility-secretariat", atGateway)));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void eachIsRefusedAsTheCallersFault(Door door) {
        hostile()
                .forEach((name, body) -> assertThat(send(door, body).join().statusCode())
                        .as(name)
                        .isBetween(400, 499));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void manyAtOnceLeaveTheServiceAliveWithinItsHeap(Door door) {
        long before = platform.pid(door.service());
        for (int round = 0; round < 3; round++) {
            var answers = IntStream.range(0, 5)
                    .boxed()
                    .flatMap(i -> hostile().values().stream())
                    .map(body -> send(door, body))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(400, 503));
        }
        assertThat(platform.isReady(door.service())).isTrue();
        assertThat(platform.isReady(Part.GATEWAY)).isTrue();
        assertThat(platform.pid(door.service())).isEqualTo(before);
        assertThat(heap(door.service(), "used")).isLessThan(heap(door.service(), "max"));
    }

    @Test
    void anOperatorIsNoText() {
        var body = "{\"state\": {\"$ne\": 1}, \"text\": {\"$gt\": \"\"}}";
        var door = new Door(Part.MECHANISMS, "/v1/communication-channel/communications", null, true);
        assertThat(send(door, Hostile.json(body)).join().statusCode()).isEqualTo(400);

        var reading = new Door(Part.MECHANISMS, "/v1/communication-channel/readings", null, true);
        assertThat(send(reading, Hostile.json("{\"receiptCode\": {\"$ne\": null}}"))
                        .join()
                        .statusCode())
                .isEqualTo(400);
        // in a query it is a text like any other, and no mechanism has it
        var list = new Web(platform.baseUrl()).get("/api/mechanisms/v1/mechanisms?type=%7B%22%24ne%22%3A1%7D");
        assertThat(list.statusCode()).isEqualTo(400);
    }

    private static Map<String, Hostile> hostile() {
        var bodies = new LinkedHashMap<String, Hostile>();
        bodies.put("nesting", Hostile.json("{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        bodies.put("nested objects", Hostile.json("{\"a\":".repeat(70) + "1" + "}".repeat(70)));
        bodies.put("a huge string", Hostile.json("{\"text\":\"" + "x".repeat(MEGABYTE) + "\"}"));
        bodies.put("a huge name", Hostile.json("{\"" + "x".repeat(MEGABYTE) + "\":1}"));
        bodies.put("a huge number", Hostile.json("{\"text\":" + "9".repeat(MEGABYTE) + "}"));
        bodies.put("a small number of huge value", Hostile.json("{\"amount\":1e999999999,\"text\":1e999999999}"));
        bodies.put("a hundred thousand keys", Hostile.json(keys()));
        bodies.put("a hundred thousand items", Hostile.json("{\"text\":[" + "1,".repeat(100_000) + "1]}"));
        bodies.put("no UTF-8", new Hostile(JSON, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':'}, Map.of()));
        bodies.put("a bomb", new Hostile(JSON, bomb(), Map.of("Content-Encoding", "gzip")));
        bodies.put("a bomb that does not say so", new Hostile(JSON, bomb(), Map.of()));
        bodies.put("entities", new Hostile("application/xml", entities().getBytes(StandardCharsets.UTF_8), Map.of()));
        bodies.put("entities as JSON", Hostile.json(entities()));
        bodies.put("operators", Hostile.json("{\"$where\":\"sleep(9999)\",\"state\":{\"$ne\":1}}"));
        return bodies;
    }

    private static String keys() {
        var text = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            text.append("\"k").append(i).append("\":1,");
        }
        return text.append("\"z\":1}").toString();
    }

    /** 20 MB of nothing in 20 KB. */
    private static byte[] bomb() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 20; i++) {
                gzip.write(new byte[MEGABYTE]);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    private static String entities() {
        return """
            <?xml version="1.0"?><!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY b "&f;&f;&f;&f;">]>
            <a>&b;&b;&b;</a>\
            """;
    }

    private CompletableFuture<HttpResponse<String>> send(Door door, Hostile hostile) {
        var base = door.atGateway()
                ? platform.baseUrl() + "/api/" + door.service().id()
                : platform.installation().url(door.service()).toString();
        var request = HttpRequest.newBuilder(URI.create(base + door.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", hostile.type())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Forwarded-For", "203.0.113.7")
                .method(
                        door.path().equals("/v1/committee") ? "PUT" : "POST",
                        HttpRequest.BodyPublishers.ofByteArray(hostile.body()));
        hostile.headers().forEach(request::header);
        if (door.person() != null) {
            request.header(
                    "Authorization", "Bearer " + platform.token(door.person()).value());
        }
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private double heap(Part part, String kind) {
        var url = platform.installation().managementUrl(part);
        var answer = new Web(url).get("/actuator/metrics/jvm.memory." + kind + "?tag=area:heap");
        return Web.json(answer).path("measurements").get(0).path("value").asDouble();
    }
}
