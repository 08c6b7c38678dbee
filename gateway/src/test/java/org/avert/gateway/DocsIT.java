package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsIT extends GatewayIT {

    @Test
    void thePageLinksEveryContractWithoutScriptInIt() {
        client.get()
                .uri("/docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("Content-Security-Policy", policy -> assertThat(policy).contains("script-src 'self';"))
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("href=\"/docs/contracts/funding.yaml\"", "href=\"/docs/contracts/common.yaml\"")
                        .doesNotContain("{{", "<style", "style=")
                        .doesNotContainPattern("<script>"));
    }

    @Test
    void aContractNamesThePathAtTheGateway() {
        client.get()
                .uri("/docs/contracts/funding.yaml")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(text ->
                        assertThat(text).contains("- url: /api/funding\n").doesNotContain("- url: /\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/ui/swagger-ui-bundle.js",
                "/docs/ui/swagger-ui.css",
                "/docs/assets/docs.js",
                "/docs/assets/docs.css"
            })
    void whatThePageNeedsIsServedHere(String path) {
        client.get().uri(path).exchange().expectStatus().isOk();
    }
}
