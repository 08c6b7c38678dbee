package org.avert.facility;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.avert.kit.test.TestPeer;
import org.avert.kit.test.TestPeer.Answer;
import org.avert.kit.test.TestPeer.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recommendations, funding and early warning as the facility's tests want them. A recommendation whose id starts with
 * {@code a} was made to State XAA, with {@code b} to XAB; any other is unknown.
 */
final class Peers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Character, String> STATES = Map.of('a', "XAA", 'b', "XAB");

    private final TestPeer peer = TestPeer.start();

    Peers() {
        answer();
    }

    String url() {
        return peer.url();
    }

    void answer() {
        peer.answers("POST", "/v1/recommendation-lookups", Peers::look);
        peer.answers("POST", "/v1/plan-handovers", any -> Answer.json(201, "{\"id\":\"request\"}"));
        peer.answers("POST", "/v1/action-completions", any -> Answer.json(201, "{\"id\":\"action\"}"));
        peer.answers("POST", "/v1/referral-outcomes", any -> Answer.json(201, "{\"id\":\"case\"}"));
    }

    void fail(String path) {
        peer.answers("POST", path, any -> new Answer(503, "application/problem+json", "{}", Map.of()));
    }

    List<JsonNode> received(String path, String caseReference) {
        return peer.requests("POST", path).stream()
                .map(request -> JSON.readTree(request.body()))
                .filter(body -> body.path("subject").asString("").equals(caseReference))
                .toList();
    }

    List<Received> requests(String path) {
        return peer.requests("POST", path);
    }

    private static Answer look(Received request) {
        var ids = JSON.readTree(request.body()).path("ids");
        var known = ids.valueStream().map(JsonNode::asString).filter(id -> STATES.containsKey(id.charAt(0)));
        var unknown = ids.valueStream().map(JsonNode::asString).filter(id -> !STATES.containsKey(id.charAt(0)));
        return Answer.json(
                200,
                "{\"items\":[%s],\"unknown\":[%s]}"
                        .formatted(
                                known.map(Peers::recommendation).collect(Collectors.joining(",")),
                                unknown.map(id -> "\"" + id + "\"").collect(Collectors.joining(","))));
    }

    private static String recommendation(String id) {
        return """
                {"id":"%s","body":"UPR","state":"%s","stateName":"Sample State","region":"AFRICAN","text":"Do what %s says",
                 "themes":[],"updatedAt":"2026-01-15T09:00:01Z"}""".formatted(id, STATES.get(id.charAt(0)), id);
    }
}
