package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Tests of who may call what, made from a contract: every operation × every role of every realm, the services, no
 * token, broken tokens, and claims beyond a realm's ceiling.
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> access() {
 *     return AccessMatrix.of("facility").at(client).cases();
 * }
 * }</pre>
 */
public final class AccessMatrix {

    private final OpenAPI contract;
    private final Map<String, String> fixtures = new HashMap<>();
    private final Set<String> exceptions = new HashSet<>();
    private @Nullable WebTestClient client;
    private String prefix = "";
    private TokenSource tokens = TestIssuer.source();

    private AccessMatrix(OpenAPI contract) {
        this.contract = contract;
    }

    public static AccessMatrix of(String contract) {
        return of(Contracts.read(contract));
    }

    static AccessMatrix of(OpenAPI contract) {
        return new AccessMatrix(contract);
    }

    public AccessMatrix at(WebTestClient newClient) {
        this.client = newClient;
        return this;
    }

    /** What stands before the contract's paths: {@code /api/facility} behind the gateway. */
    public AccessMatrix under(String newPrefix) {
        this.prefix = newPrefix;
        return this;
    }

    public AccessMatrix tokens(TokenSource source) {
        this.tokens = source;
        return this;
    }

    /**
     * Path of an existing object of State XAA, without the prefix; callers bound to XBB must not find it there, the
     * State XAA must.
     */
    public AccessMatrix fixture(String operationId, String path) {
        fixtures.put(operationId, path);
        return this;
    }

    /** Leaves out one admitted role, whose refusal the domain decides; say why at the call. */
    public AccessMatrix except(String operationId, String role) {
        exceptions.add(operationId + " as " + role + " ");
        return this;
    }

    public Stream<DynamicTest> cases() {
        return MatrixOperation.of(contract).stream()
                .flatMap(operation -> MatrixCases.of(operation, fixtures))
                .filter(it -> exceptions.stream().noneMatch((it.name() + " ")::startsWith))
                .flatMap(it -> test(it).stream());
    }

    private Optional<DynamicTest> test(MatrixCase it) {
        TokenWish wish = it.wish();
        if (wish == null) {
            return Optional.of(DynamicTest.dynamicTest(it.name(), () -> verify(it, null)));
        }
        return tokens.token(wish).map(token -> DynamicTest.dynamicTest(it.name(), () -> verify(it, token)));
    }

    private void verify(MatrixCase it, @Nullable String token) {
        EntityExchangeResult<byte[]> result =
                request(it, token).exchange().expectBody().returnResult();
        int status = result.getStatus().value();
        assertThat(it.expected().accepts(status))
                .as("%s: %s %s answered %d", it.name(), it.operation().method(), it.path(), status)
                .isTrue();
        if (status == 401 || status == 403) {
            assertThat(result.getResponseHeaders().getContentType())
                    .isNotNull()
                    .matches(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith);
        }
    }

    private WebTestClient.RequestHeadersSpec<?> request(MatrixCase it, @Nullable String token) {
        if (client == null) {
            throw new IllegalStateException("Say where: at(client)");
        }
        WebTestClient.RequestBodySpec request =
                client.method(HttpMethod.valueOf(it.operation().method())).uri(prefix + it.path());
        request.headers(headers -> {
            if (token != null) {
                tokens.present(token, headers, it.operation().method(), prefix + it.path());
            }
            headers.set("Idempotency-Key", UUID.randomUUID().toString());
            headers.set("If-Match", "\"0\"");
        });
        return body(request, it.operation().mediaType());
    }

    /** The least of a body: access is decided before anyone reads it. */
    private static WebTestClient.RequestHeadersSpec<?> body(
            WebTestClient.RequestBodySpec request, @Nullable String mediaType) {
        if (mediaType == null) {
            return request;
        }
        if (mediaType.startsWith("multipart/")) {
            return request.header("Content-Type", mediaType + "; boundary=end").bodyValue("--end--\r\n");
        }
        return request.header("Content-Type", mediaType).bodyValue(mediaType.contains("json") ? "{}" : "x");
    }
}
