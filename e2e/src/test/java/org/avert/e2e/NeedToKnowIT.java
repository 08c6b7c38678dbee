package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.local.people.Person;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A communication without an account, and a colleague of the same role who need not know of it. */
class NeedToKnowIT {
    private static final String MECHANISMS = "/api/mechanisms/v1";

    private final Platform platform = RunningPlatform.get();
    private final Web web = new Web(platform.baseUrl());

    @Test
    void theConfidentialCommunicationDoesNotExistForWhoeverNeedNotKnow() {
        var member = platform.people().named("wg-communications");
        var colleague = platform.people().named("wg-communications-two");
        nameIntakeOfficer(member);
        var code = submit();

        var listed = Web.json(get(member, MECHANISMS + "/communications"));
        var id = listed.path("items").get(0).path("communicationId").asString();
        assertThat(get(member, MECHANISMS + "/communications/" + id).statusCode())
                .isEqualTo(200);

        assertThat(get(colleague, MECHANISMS + "/communications/" + id).statusCode())
                .isEqualTo(404);
        assertThat(Web.json(get(colleague, MECHANISMS + "/communications")).path("items"))
                .isEmpty();

        var own = post("/communication-channel/readings", Map.of("receiptCode", code));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(Web.json(own).path("text").asString()).contains("sample");
    }

    private void nameIntakeOfficer(Person member) {
        var admin = platform.people().named("human-rights", "pillar-admin");
        var token = platform.installation().personLogin().token(admin).value();
        var standing = web.get(MECHANISMS + "/communication-intake", token);
        var headers = new HashMap<>(Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
        standing.headers().firstValue("ETag").ifPresent(etag -> headers.put("If-Match", etag));
        var officer =
                Map.of("issuer", platform.installation().issuerBase() + "/human-rights", "subject", member.subject());
        var answer = web.send(
                "PUT",
                MECHANISMS + "/communication-intake",
                headers,
                JsonMapper.shared().writeValueAsString(Map.of("officers", List.of(officer))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String submit() {
        var answer = post(
                "/communication-channel/communications",
                Map.of("state", "XAA", "text", "A sample communication that is told for a test."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Web.json(answer).path("receiptCode").asString();
    }

    private HttpResponse<String> post(String path, Map<String, String> body) {
        return web.send(
                "POST",
                MECHANISMS + path,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                JsonMapper.shared().writeValueAsString(body));
    }

    private HttpResponse<String> get(Person who, String path) {
        return web.get(path, platform.installation().personLogin().token(who).value());
    }
}
