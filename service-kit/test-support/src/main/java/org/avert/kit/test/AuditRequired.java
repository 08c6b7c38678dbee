package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Tests, made from a contract, for a service whose audit cannot be written: no confidential operation gives anything,
 * not even that there is nothing. Sources' own acts are left out: they leave no row.
 */
public final class AuditRequired {
    private static final Set<Object> CONFIDENTIAL = Set.of("confidential", "strictly-confidential");
    private static final List<Integer> UNANSWERED = List.of(503);

    /** A change may be refused for its form before anything is looked at. */
    private static final List<Integer> NOT_DONE = List.of(400, 415, 422, 428, 503);

    private AuditRequired() {}

    /** @param client of a service that cannot write its audit */
    public static Stream<DynamicTest> of(String contract, WebTestClient client) {
        Set<String> confidential = confidential(contract);
        return MatrixOperation.of(Contracts.read(contract)).stream()
                .filter(operation -> confidential.contains(operation.id()) && !operation.isPublic())
                .map(operation ->
                        DynamicTest.dynamicTest(operation.id() + " gives nothing", () -> verify(operation, client)));
    }

    /** The same for a service with PostgreSQL, whose table of the audit is taken away before. */
    public static Stream<DynamicTest> withoutTable(String contract, WebTestClient client, Environment service) {
        PostgresOwner.execute(service, "ALTER TABLE audit RENAME TO audit_gone");
        return of(contract, client);
    }

    private static Set<String> confidential(String contract) {
        return Contracts.read(contract).getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .filter(operation -> operation.getExtensions() != null)
                .filter(operation ->
                        CONFIDENTIAL.contains(operation.getExtensions().get("x-level")))
                .map(operation -> operation.getOperationId())
                .collect(Collectors.toSet());
    }

    private static void verify(MatrixOperation operation, WebTestClient client) {
        WebTestClient.RequestBodySpec request =
                client.method(HttpMethod.valueOf(operation.method())).uri(operation.path());
        String token =
                TestIssuer.source().token(MatrixCases.someoneAllowed(operation)).orElseThrow();
        request.headers(headers -> {
            headers.setBearerAuth(token);
            headers.set("Idempotency-Key", UUID.randomUUID().toString());
            headers.set("If-Match", "\"0\"");
        });
        var answer =
                body(request, operation.mediaType()).exchange().expectBody().returnResult();
        assertThat(answer.getStatus().value())
                .as("%s %s", operation.method(), operation.path())
                .isIn("GET".equals(operation.method()) ? UNANSWERED : NOT_DONE);
        assertThat(answer.getResponseHeaders().getContentType())
                .isNotNull()
                .matches(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith);
    }

    private static WebTestClient.RequestHeadersSpec<?> body(
            WebTestClient.RequestBodySpec request, @Nullable String mediaType) {
        if (mediaType == null) {
            return request;
        }
        return mediaType.startsWith("multipart/")
                ? request.header("Content-Type", mediaType + "; boundary=end").bodyValue("--end--\r\n")
                : request.header("Content-Type", mediaType).bodyValue(mediaType.contains("json") ? "{}" : "x");
    }
}
