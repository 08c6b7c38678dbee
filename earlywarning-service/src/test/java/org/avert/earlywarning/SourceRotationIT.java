package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.KeysetStore;
import org.avert.kit.sealing.StoredKeyset.Stage;
import org.avert.kit.test.TellingFiles;
import org.avert.kit.test.TestKeys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A new key reaches every word that came without an account, and the old one goes. */
class SourceRotationIT extends EarlywarningFixture {
    private static final Path KEYS = TestKeys.generate();
    private static final int PREFIX = 5;
    private static final List<String> SEALED = List.of(
            "SELECT sealed_source FROM signal WHERE source_owner = 'human-rights'",
            "SELECT sealed_text FROM source_report",
            "SELECT sealed_place FROM source_report WHERE sealed_place IS NOT NULL",
            "SELECT sealed_text FROM source_message",
            "SELECT sealed_name FROM source_attachment",
            "SELECT sealed FROM attachment_piece");

    @Autowired
    Flyway flyway;

    @Autowired
    KeysetStore keysets;

    @LocalManagementPort
    int management;

    @DynamicPropertySource
    static void keysOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("avert.sealing.keys", KEYS::toString);
        registry.add("avert.sealing.refresh", () -> "200ms");
        registry.add("avert.sealing.settle", () -> "1s");
    }

    @Test
    void everyWordOfASourceIsSealedAnewAndStillRead() {
        var original = TellingFiles.pdf("XMP", "The page itself");
        var code = tell();
        created(api.post("/v1/source-channel/answers", Map.of("receiptCode", code, "text", "More at dawn.")));
        created(api.post(
                "/v1/source-channel/attachments",
                Map.of("receiptCode", code, "name", "paper.pdf", "content", original)));
        var before = prefixes();
        assertThat(before).hasSize(1);

        rotate();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(prefixes()).hasSize(1).doesNotContainAnyElementsOf(before);
            assertThat(stage()).isEqualTo(Stage.SETTLED);
        });
        var read = ok(api.post("/v1/source-channel/readings", Map.of("receiptCode", code)));
        assertThat(read.path("messages").path(0).path("text").asString()).isEqualTo("More at dawn.");
        var path = "/v1/signals/"
                + ok(analyst().get("/v1/signals?state=XSR"))
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString() + "/source-report";
        var report = ok(analyst().get(path));
        assertThat(report.path("place").asString()).isEqualTo("behind the mill");
        var attachment = report.path("attachments").path(0).path("attachmentId").asString();
        var kept = ok(analyst().get(path + "/attachments/" + attachment + "/original"));
        assertThat(Base64.getDecoder().decode(kept.path("content").asString())).isEqualTo(original);
    }

    private String tell() {
        var receipt = created(api.post(
                "/v1/source-channel/signals",
                Map.of(
                        "state", "XSR",
                        "teller", "DEFENDER",
                        "violationType", "ATTACK_ON_DEFENDER",
                        "gravity", "SERIOUS",
                        "occurredOn", MONDAY.toString(),
                        "text", "Sample account of what is about to happen in the quarry, told for a test.",
                        "place", "behind the mill",
                        "contact", "by the bridge")));
        return receipt.path("receiptCode").asString();
    }

    private void rotate() {
        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + management)
                .build()
                .post()
                .uri("/actuator/sealing/human-rights")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Stage stage() {
        return keysets.find(Pillar.HUMAN_RIGHTS).blockOptional().orElseThrow().stage();
    }

    /** What names the keys of all sealed values; each query finds at least one. */
    private List<String> prefixes() {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            for (var query : SEALED) {
                var rows = statement.executeQuery(query);
                assertThat(rows.next()).as(query).isTrue();
                do {
                    found.add(HexFormat.of().formatHex(Arrays.copyOf(rows.getBytes(1), PREFIX)));
                } while (rows.next());
            }
            return found.stream().distinct().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
