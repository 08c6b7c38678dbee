package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.test.Canary;
import org.avert.kit.test.TellingFiles;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a source writes is nowhere but in its sealed field: words that are nowhere else are sent through all three channels,
 * as API and as pages, in every field, also in what is refused, and then looked for in all that the platform leaves behind.
 */
class SourceCanaryIT {
    private static final String JSON = "application/json";

    private final Platform platform = RunningPlatform.get();
    private final Web web = new Web(platform.baseUrl());
    private final List<Canary> canaries = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    /** A channel with where its submissions go and who reads them. */
    private record Channel(String api, String submissions, String page, Map<String, Object> fields) {}

    private List<Channel> channels() {
        return List.of(
                new Channel(
                        "/api/mechanisms/v1/communication-channel",
                        "communications",
                        "complaint",
                        fields("text", "attemptedRemedies", "contact")),
                new Channel(
                        "/api/mechanisms/v1/reprisal-channel",
                        "reports",
                        "reprisal",
                        fields("text", "cooperation", "safety", "contact")),
                new Channel("/api/earlywarning/v1/source-channel", "signals", "signal", signal()));
    }

    private Map<String, Object> fields(String... names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", "XAA");
        for (var name : names) {
            fields.put(name, "Sample words with " + canary(name) + " in them.");
        }
        return fields;
    }

    private Map<String, Object> signal() {
        var fields = fields("text", "place", "contact");
        fields.put("teller", "DEFENDER");
        fields.put("violationType", "ATTACK_ON_DEFENDER");
        fields.put("gravity", "SERIOUS");
        fields.put("occurredOn", "2026-05-04");
        return fields;
    }

    private String canary(String place) {
        var canary = Canary.in(place);
        canaries.add(canary);
        return canary.word();
    }

    @Test
    void nothingOfASourceIsAnywhereElse() throws Exception {
        var start = Instant.now().minusSeconds(5);
        var control = Canary.in("Control");
        leaveInPlain(control);
        for (var channel : channels()) {
            var code = tell(channel);
            correspond(channel, code);
            tellOnPages(channel);
            breakThings(channel);
        }
        readAtTheDesk();

        assertThat(control(start, control))
                .as("the search finds what lies about")
                .hasSizeGreaterThan(2);
        assertThat(answers).as("each was received").isNotEmpty().allMatch(answer -> !answer.isBlank());
        assertThat(traces(start, canaries)).isEmpty();
        assertThat(Files.readString(platform.installation().log(Part.GATEWAY)))
                .doesNotContain("-channel/", "path=/report");
    }

    private Map<String, List<String>> traces(Instant start, List<Canary> wanted) throws Exception {
        var traces = new Traces(platform, wanted)
                .inTables()
                .inFilesOfThePlatform()
                .inTemporaryFilesSince(start)
                .inMetrics();
        refusals.forEach(refusal -> traces.in("a refusal: " + refusal, refusal));
        return traces.found();
    }

    private Map<String, List<String>> control(Instant start, Canary control) throws Exception {
        return new Traces(platform, List.of(control))
                .inTables()
                .inFilesOfThePlatform()
                .inTemporaryFilesSince(start)
                .found();
    }

    /** What is no secret lies in a table, in the write-ahead log, in MongoDB's file and in the access log. */
    private void leaveInPlain(Canary control) {
        var signal = Map.of(
                "violationType",
                "OTHER",
                "gravity",
                "MODERATE",
                "place",
                Map.of("state", "XAA"),
                "occurredOn",
                "2026-05-04",
                "sourceType",
                "OTHER",
                "reliability",
                "F",
                "credibility",
                6,
                "summary",
                control.word());
        assertThat(post("/api/earlywarning/v1/signals", signal, token("analyst"))
                        .statusCode())
                .isEqualTo(201);
        var mechanism = Map.of(
                "name",
                "Sample " + control.word(),
                "type",
                "FORUM",
                "mandate",
                "Sample.",
                "preventionDimension",
                "NONE",
                "waiverReason",
                "Sample.");
        assertThat(post("/api/mechanisms/v1/mechanisms", mechanism, token("geneva"))
                        .statusCode())
                .isEqualTo(201);
        web.get("/api/funding/v1/" + control.word());
    }

    private String tell(Channel channel) {
        var received = post(channel.api() + "/" + channel.submissions(), channel.fields(), null);
        assertThat(received.statusCode()).as(received.body()).isEqualTo(201);
        answers.add(received.body());
        return Web.json(received).path("receiptCode").asString();
    }

    private void correspond(Channel channel, String code) {
        var answer = Map.of("receiptCode", code, "text", canary("answer"));
        assertThat(post(channel.api() + "/answers", answer, null).statusCode()).isEqualTo(201);
        var files = List.of(
                TellingFiles.jpeg(canary("jpeg")),
                TellingFiles.png(canary("png")),
                TellingFiles.pdf(canary("pdf"), canary("page")));
        for (var content : files) {
            var attachment = Map.of("receiptCode", code, "name", canary("name") + ".jpg", "content", content);
            var attached = post(channel.api() + "/attachments", attachment, null);
            assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        }
        var read = post(channel.api() + "/readings", Map.of("receiptCode", code), null);
        assertThat(Web.json(read).path("attachments").size()).isEqualTo(3);
    }

    private void tellOnPages(Channel channel) {
        Map<String, String> form = new LinkedHashMap<>();
        channel.fields().forEach((name, value) -> form.put(name, value.toString()));
        form.put("text", "Sample words with " + canary("form") + " in them.");
        var received = submit("/report/" + channel.page(), form);
        assertThat(received.statusCode()).as(received.body()).isEqualTo(200);
        assertThat(received.headers().allValues("Set-Cookie")).isEmpty();
        var code = Jsoup.parse(received.body()).select(".code").text();
        var answered =
                submit("/report/" + channel.page() + "/answers", Map.of("code", code, "text", canary("formAnswer")));
        assertThat(answered.statusCode()).isEqualTo(200);
        var attached = upload("/report/" + channel.page() + "/attachments", code);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        var opened = submit("/report/code", Map.of("kind", channel.page(), "code", code));
        assertThat(opened.body()).contains("Sample words");
    }

    private void breakThings(Channel channel) {
        var broken = new HashMap<>(channel.fields());
        broken.put("state", canary("wrongState"));
        refusals.add(
                post(channel.api() + "/" + channel.submissions(), broken, null).body());
        broken.put("state", "XAA");
        broken.put("text", canary("tooLong") + "x".repeat(60_000));
        refusals.add(
                post(channel.api() + "/" + channel.submissions(), broken, null).body());
        refusals.add(send(channel.api() + "/" + channel.submissions(), "{\"text\": \"" + canary("cut"), JSON)
                .body());
        refusals.add(send(channel.api() + "/" + channel.submissions(), canary("plain"), "text/plain")
                .body());
        refusals.add(post(channel.api() + "/readings", Map.of("receiptCode", canary("code")), null)
                .body());
        var noFile = Map.of("receiptCode", "1234", "name", canary("lostName"), "content", bytes(canary("lost")));
        refusals.add(post(channel.api() + "/attachments", noFile, null).body());
        submit("/report/" + channel.page(), Map.of("state", canary("pageState"), "text", canary("pageText")));
        submit("/report/code", Map.of("kind", channel.page(), "code", canary("pageCode")));
        assertThat(refusals).allMatch(refusal -> refusal.contains("urn:avert:problem:"));
    }

    private void readAtTheDesk() {
        var reports = Web.json(web.get("/api/earlywarning/v1/signals?state=XAA&sourceType=DEFENDER", token("analyst")))
                .path("items");
        assertThat(reports).isNotEmpty();
        var path = "/api/earlywarning/v1/signals/" + reports.path(0).path("id").asString() + "/source-report";
        var report = web.get(path, token("analyst"));
        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        Web.json(report).path("attachments").valueStream().forEach(attachment -> {
            var content =
                    path + "/attachments/" + attachment.path("attachmentId").asString();
            assertThat(web.get(content, token("analyst")).statusCode()).isEqualTo(200);
            assertThat(web.get(content + "/original", token("analyst")).statusCode())
                    .isEqualTo(200);
        });
    }

    private String token(String role) {
        return platform.token(role).value();
    }

    private HttpResponse<String> post(String path, Object body, @Nullable String token) {
        return send(path, JsonMapper.shared().writeValueAsString(body), JSON, token);
    }

    private HttpResponse<String> send(String path, String body, String type) {
        return send(path, body, type, null);
    }

    private HttpResponse<String> send(String path, String body, String type, @Nullable String token) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", type);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        return web.send("POST", path, headers, body);
    }

    private HttpResponse<String> submit(String path, Map<String, String> form) {
        var body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return web.send(
                "POST",
                path,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"),
                body.toString());
    }

    private HttpResponse<String> upload(String path, String code) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("--end\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n" + code + "\r\n"));
        out.writeBytes(bytes("--end\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + canary("pageName")
                + ".jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
        out.writeBytes(TellingFiles.jpeg(canary("pageFile")));
        // large enough to be spooled by what spools
        out.writeBytes(new byte[2_000_000]);
        out.writeBytes(bytes("\r\n--end--\r\n"));
        return web.sendBytes(path, "multipart/form-data; boundary=end", out.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
