package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccessLogIT extends GatewayIT {
    private static final String[] SOURCES = {
        "/api/mechanisms/v1/communication-channel/x",
        "/api/mechanisms/v1/reprisal-channel/attachments",
        "/api/earlywarning/v1/source-channel/signals",
        "/report",
        "/report/complaint",
        "/report/signal/attachments"
    };

    @Test
    void writesOneLineWithoutQueryOrToken(CapturedOutput output) {
        var token = ISSUERS.token("partners", "a-person");
        client.get()
                .uri("/api/funding/v1/sources?name=somebody")
                .header("Authorization", "Bearer " + token)
                .header("X-Request-Id", "log-test-1")
                .header("X-Forwarded-For", "203.0.113.5")
                .exchange();

        await().untilAsserted(() -> assertThat(output)
                .containsPattern("method=GET path=/api/funding/v1/sources status=200 ms=\\d+ request=log-test-1"
                        + " trace=[0-9a-f]{32} subject=[0-9a-f]{12} client=203.0.113.5"));
        assertThat(output).doesNotContain("somebody", "a-person", token);
    }

    @Test
    void logsRefusalsWithTheirStatus(CapturedOutput output) {
        client.get().uri("/api/nothing?x").header("X-Request-Id", "log-test-2").exchange();

        await().untilAsserted(() -> assertThat(output)
                .containsPattern(
                        "path=/api/nothing status=404 ms=\\d+ request=log-test-2 trace=[0-9a-f]{32} subject=-"));
    }

    @Test
    void keepsNothingOfTheSourcesChannel(CapturedOutput output) {
        for (var path : SOURCES) {
            client.get().uri(path).exchange();
        }
        client.get()
                .uri("/api/mechanisms/v1/y")
                .header("X-Request-Id", "log-test-3")
                .exchange();

        await().untilAsserted(() -> assertThat(output).contains("request=log-test-3"));
        assertThat(output).doesNotContain("-channel", "/report");
    }
}
