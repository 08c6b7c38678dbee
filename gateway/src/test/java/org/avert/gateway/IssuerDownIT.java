package org.avert.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "avert.gateway.admission.keys-base=" + GatewayIT.DEAD)
class IssuerDownIT extends GatewayIT {

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledWrong() {
        var answer = client.get()
                .uri("/api/funding/v1/sources")
                .header("Authorization", "Bearer " + ISSUERS.token("partners", "a"))
                .exchange();

        RefusalIT.problem(answer, 503, "unavailable");
        client.get().uri("/api/funding/v1/sources").exchange().expectStatus().isOk();
    }
}
