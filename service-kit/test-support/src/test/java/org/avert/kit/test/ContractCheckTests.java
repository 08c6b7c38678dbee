package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class ContractCheckTests {

    private final TestPeer service = TestPeer.start();
    private final Api api = Api.of(WebTestClient.bindToServer()
            .baseUrl(service.url())
            .filter(ContractCheck.of(SampleContract.file()))
            .build());

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void letsAnExchangeOfTheContractPass() {
        service.answers("POST", "/v1/visits", 201, "{\"country\":\"XAA\"}");

        api.post("/v1/visits", Map.of("country", "XAA"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.country")
                .isEqualTo("XAA");
        assertThat(service.requests("POST", "/v1/visits"))
                .singleElement()
                .satisfies(it -> assertThat(it.body()).isEqualTo("{\"country\":\"XAA\"}"))
                .satisfies(it -> assertThat(it.header("idempotency-key")).hasSize(36));
    }

    @Test
    void refusesAnAnswerThatTheContractDoesNotHave() {
        service.answers("GET", "/v1/visits", 200, "{\"items\":[{\"country\":\"X\"}]}");

        assertThatThrownBy(() -> api.get("/v1/visits")).hasMessageContaining("does not keep to the contract");
    }

    @Test
    void refusesThatAWrongRequestIsAccepted() {
        service.answers("POST", "/v1/visits", 201, "{\"country\":\"XAA\"}");

        assertThatThrownBy(() -> api.post("/v1/visits", Map.of("country", "nowhere")))
                .hasMessageContaining("validation.request.body");
    }

    @Test
    void letsAWrongRequestBeRefused() {
        service.answers("POST", "/v1/visits", any -> problem(400));

        api.post("/v1/visits", "{}").expectStatus().isBadRequest();
    }

    @Test
    void refusesAnErrorThatIsNoProblem() {
        service.answers("POST", "/v1/visits", 500, "{\"error\":\"boom\"}");

        assertThatThrownBy(() -> api.post("/v1/visits", "{}")).hasMessageContaining("does not keep to the contract");
    }

    @Test
    void letsUnknownPathsBeNotFound() {
        api.get("/v1/unknown").expectStatus().isNotFound();
    }

    private static TestPeer.Answer problem(int status) {
        String body =
                "{\"type\":\"urn:avert:problem:invalid-request\",\"title\":\"Invalid\",\"status\":" + status + "}";
        return new TestPeer.Answer(status, "application/problem+json", body, Map.of());
    }
}
