package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.kit.test.Realms;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is said in one shape (RFC 9457), by the gateway and by each service when it is asked directly. */
class ProblemsIT {
    private final Platform platform = RunningPlatform.get();

    /** The place where a service can be asked: through the gateway, or at its own port. */
    private record Door(String service, Web web, String prefix) {
        @Override
        public String toString() {
            return service + (prefix.isEmpty() ? " itself" : " through the gateway");
        }
    }

    static Stream<Door> doors() {
        var platform = RunningPlatform.get();
        return Realms.SERVICES.stream()
                .flatMap(service -> Stream.of(
                        new Door(service, new Web(platform.baseUrl()), "/api/" + service),
                        new Door(
                                service,
                                new Web(platform.installation()
                                        .url(Part.named(service).orElseThrow())),
                                "")));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void unknownPath(Door door) {
        assertProblem(door.web().get(door.prefix() + "/v1/no-such-thing"), 404);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void wrongMethod(Door door) {
        assertProblem(door.web().send("DELETE", door.prefix() + "/v1/cases", Map.of(), null), 405);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void noToken(Door door) {
        var answer = door.web().get(door.prefix() + "/v1/cases");
        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void foreignToken(Door door) {
        assertProblem(door.web().get(door.prefix() + "/v1/cases", "eyJhbGciOiJub25lIn0.e30."), 401);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void malformedId(Door door) {
        var path = door.prefix() + "/v1/cases/not-a-reference";
        // the only role that may read a case of every service but one
        var reader = door.service().equals("facility") ? "facility-secretariat" : "geneva";
        var answer = door.web().get(path, platform.token(reader).value());
        assertThat(answer.statusCode()).isIn(400, 404);
        assertProblem(answer, answer.statusCode());
    }

    @Test
    void brokenJsonSaysWhere() {
        var answer = submit("{\"state\": \"XAA\", \"text\": ", "application/json");
        assertProblem(answer, 400);
        assertThat(Web.json(answer).path("errors").get(0).path("detail").asString())
                .contains("line 1");
    }

    @Test
    void wrongShapeSaysWhichField() {
        var answer = submit("{\"state\": \"Atlantis\", \"text\": \"short\"}", "application/json");
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("/state").contains("/text");
    }

    @Test
    void unknownFieldIsRefused() {
        var answer = submit(
                "{\"state\": \"XAA\", \"text\": \"Long enough to be a text.\", \"adress\": \"x\"}", "application/json");
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("/adress");
    }

    @Test
    void unsupportedMedia() {
        assertProblem(submit("<a/>", "application/xml"), 415);
    }

    @Test
    void tooLarge() {
        assertProblem(submit("{\"text\": \"" + "x".repeat(2_000_000) + "\"}", "application/json"), 413);
    }

    @Test
    void missingIdempotencyKey() {
        var answer = new Web(platform.baseUrl())
                .send(
                        "POST",
                        "/api/mechanisms/v1/communication-channel/communications",
                        Map.of("Content-Type", "application/json"),
                        "{\"state\": \"XAA\", \"text\": \"Long enough to be a text.\"}");
        assertProblem(answer, 400);
        assertThat(answer.body()).containsIgnoringCase("idempotency");
    }

    private HttpResponse<String> submit(String body, String type) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", type);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return new Web(platform.baseUrl())
                .send("POST", "/api/mechanisms/v1/communication-channel/communications", headers, body);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Web.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("urn:avert:problem:");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("traceId").asString()).isNotBlank();
    }
}
