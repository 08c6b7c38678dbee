package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.scope.RowScope;
import org.avert.kit.test.Api;
import org.avert.kit.test.Canary;
import org.avert.kit.test.TellingFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Signals without an account, from the source's side and from the analyst's. */
class SourceChannelIT extends EarlywarningFixture {
    private static final String TEXT = "Sample account of what is about to happen in the quarry, told for a test.";
    private static final String READINGS = "/v1/source-channel/readings";
    private static final String ANSWERS = "/v1/source-channel/answers";

    @Autowired
    private DatabaseClient database;

    @Test
    void becomesASignalOfItsKindOfSourceWithoutAWordOfIt() {
        tell("XSA", "DEFENDER");
        tell("XSA", "ANONYMOUS");

        for (var kind : List.of("DEFENDER", "ANONYMOUS")) {
            var listed = ok(analyst().get("/v1/signals?state=XSA&sourceType=" + kind))
                    .path("items");
            assertThat(listed).hasSize(1);
            assertThat(listed.path(0).path("tlp").asString()).isEqualTo("AMBER_STRICT");
            assertThat(listed.path(0).path("sourceSealed").asBoolean()).isTrue();
            assertThat(listed.toString()).doesNotContain("quarry", "bridge", "mill");
        }
    }

    @Test
    void isReadByAnalystsButForTheContact() {
        tell("XSB", "DEFENDER");

        var report = ok(analyst().get(pathOf("XSB") + "/source-report"));

        assertThat(report.path("text").asString()).isEqualTo(TEXT);
        assertThat(report.path("place").asString()).isEqualTo("behind the mill");
        assertThat(report.toString()).doesNotContain("bridge");
        refused(civilSociety().get(pathOf("XSB") + "/source-report"), 403);
        refused(analyst().get("/v1/signals/" + UUID.randomUUID() + "/source-report"), 404);
    }

    @Test
    void sourceAndAnalystWriteToEachOther() {
        var code = tell("XSC", "DEFENDER");
        created(analyst().post(pathOf("XSC") + "/source-questions", Map.of("text", "When was it?")));
        var keyed = api.key(UUID.randomUUID().toString());
        for (var sent = 0; sent < 2; sent++) {
            var own = created(keyed.post(ANSWERS, Map.of("receiptCode", code, "text", "At dawn.")));
            assertThat(own.path("messages")).hasSize(2);
        }

        var read = ok(api.post(READINGS, Map.of("receiptCode", code.replace("-", " "))));
        assertThat(read.path("messages").path(0).path("text").asString()).isEqualTo("When was it?");
        assertThat(read.path("messages").path(1).path("from").asString()).isEqualTo("SOURCE");
    }

    @Test
    void showsTheSameCodeForTheSameRequestAndKeepsOneSignal() {
        var keyed = api.key(UUID.randomUUID().toString());

        assertThat(tell(keyed, "XSD", "DEFENDER")).isEqualTo(tell(keyed, "XSD", "DEFENDER"));
        assertThat(ok(analyst().get("/v1/signals?state=XSD")).path("items")).hasSize(1);
    }

    @Test
    void answersUnknownMistypedAndClosedCodesAlike() {
        var closed = tell("XSE", "DEFENDER");
        ok(analyst().post(pathOf("XSE") + "/source-closure"));
        ok(analyst().post(pathOf("XSE") + "/source-closure"));
        refused(analyst().post(pathOf("XSE") + "/source-questions", Map.of("text", "And then?")), 409);

        var seen = new HashSet<String>();
        for (var code : List.of(closed, "4821-3905-7716-8203-3491-7026-5846", "1234", "no digits")) {
            seen.add(comparable(refused(api.post(READINGS, Map.of("receiptCode", code)), 404)));
            seen.add(comparable(refused(api.post(ANSWERS, Map.of("receiptCode", code, "text", "More.")), 404)));
        }
        assertThat(seen).hasSize(1);
    }

    private static String comparable(JsonNode problem) {
        var kept = new LinkedHashMap<String, JsonNode>();
        problem.propertyStream().forEach(field -> kept.put(field.getKey(), field.getValue()));
        kept.remove("instance");
        kept.remove("traceId");
        return kept.toString();
    }

    @Test
    void keepsNoPlainWordNoPreciseTimeAndNoTraceOfTheSubmission() {
        var code = tell("XSF", "DEFENDER");
        created(api.post(ANSWERS, Map.of("receiptCode", code, "text", "More of the quarry.")));

        for (var table : List.of("signal", "source_report", "source_message", "idempotency", "audit")) {
            assertThat(rows(table)).doesNotContain("quarry", "bridge", "mill");
        }
        assertThat(rows("audit")).doesNotContain("submitSourceSignal", "answerAsSource");
        assertThat(rows("source_report")).containsPattern("\\d\\d:00:00");
    }

    private String rows(String table) {
        return String.join(
                "\n",
                database.sql("SELECT coalesce(string_agg(r::text, '|'), '') AS rows FROM " + table + " AS r")
                        .map(row -> String.valueOf(row.get("rows", String.class)))
                        .all()
                        .collectList()
                        .contextWrite(RowScope::system)
                        .blockOptional()
                        .orElseThrow());
    }

    @Test
    void analystsSeeAnAttachmentWithoutItsMetadataAndTheOriginalByItself() {
        var word = Canary.in("Metadata");
        var original = TellingFiles.pdf(word.word(), "The page itself");
        var code = tell("XSG", "DEFENDER");
        var keyed = api.key(UUID.randomUUID().toString());
        for (var sent = 0; sent < 2; sent++) {
            assertThat(created(attach(keyed, code, original)).path("attachments"))
                    .hasSize(1);
        }
        var report = pathOf("XSG") + "/source-report";
        var listed = ok(analyst().get(report)).path("attachments").path(0);
        assertThat(listed.path("name").asString()).isEqualTo("paper.pdf");
        var path = report + "/attachments/" + listed.path("attachmentId").asString();

        assertThat(word.isIn(content(path))).isFalse();
        assertThat(content(path + "/original")).isEqualTo(original);
        refused(civilSociety().get(path), 403);
        refused(attach(api, code, "#!/bin/sh".getBytes(StandardCharsets.UTF_8)), 422);
    }

    private static ResponseSpec attach(Api as, String code, byte[] content) {
        var body = Map.of("receiptCode", code, "name", "paper.pdf", "content", content);
        return as.post("/v1/source-channel/attachments", body);
    }

    private byte[] content(String path) {
        return Base64.getDecoder()
                .decode(ok(analyst().get(path)).path("content").asString());
    }

    private String tell(String state, String teller) {
        return tell(api, state, teller);
    }

    private static String tell(Api as, String state, String teller) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("state", state);
        body.put("teller", teller);
        body.put("violationType", "ATTACK_ON_DEFENDER");
        body.put("gravity", "SERIOUS");
        body.put("occurredOn", MONDAY.toString());
        body.put("text", TEXT);
        body.put("place", "behind the mill");
        body.put("contact", "by the bridge");
        var receipt = created(as.post("/v1/source-channel/signals", body));
        assertThat(receipt.path("notice").asString()).contains("cannot be recovered");
        return receipt.path("receiptCode").asString();
    }

    private String pathOf(String state) {
        var listed = ok(analyst().get("/v1/signals?state=" + state)).path("items");
        return "/v1/signals/" + listed.path(0).path("id").asString();
    }
}
