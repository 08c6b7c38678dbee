package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.avert.local.demo.Scenario;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 between a change and its hand-over, at each hand-over of the thread. The receiver is dead before the change, so
 * that the hand-over cannot leave; the sender dies after it. Both come back, the case goes on, and each effect is there
 * exactly once.
 */
class HandoverKillIT {

    /** A scene that ends in a hand-over, and the two who would do it. */
    private record Cut(Part sender, Part receiver) {}

    private static final Map<String, Cut> CUTS = Map.of(
            "mandate holder issues the report", new Cut(Part.MECHANISMS, Part.EARLYWARNING),
            "analyst opens the analysis", new Cut(Part.EARLYWARNING, Part.MECHANISMS),
            "President refers to the facility", new Cut(Part.EARLYWARNING, Part.FACILITY),
            "secretariat records the decision", new Cut(Part.FACILITY, Part.EARLYWARNING),
            "State agrees to the plan", new Cut(Part.FACILITY, Part.FUNDING),
            "donors pledge, commit and disburse", new Cut(Part.FUNDING, Part.FACILITY),
            "partner completes the activities", new Cut(Part.FACILITY, Part.RECOMMENDATIONS),
            "Geneva assesses the recommendations", new Cut(Part.RECOMMENDATIONS, Part.FACILITY));

    private final Platform platform = RunningPlatform.get();
    private final Web web = new Web(platform.baseUrl());

    @TestFactory
    Stream<DynamicTest> thread() {
        var scenario = Scenario.of(platform.installation(), Clock.systemUTC(), step -> {});
        assertThat(scenario.scenes()).extracting(Scenario.Scene::name).containsAll(CUTS.keySet());
        var scenes = scenario.scenes().stream()
                .map(scene -> DynamicTest.dynamicTest(title(scene.name()), () -> play(scene)));
        return Stream.concat(
                scenes, Stream.of(DynamicTest.dynamicTest("each effect happened once", () -> countEffects(scenario))));
    }

    private static String title(String scene) {
        var cut = CUTS.get(scene);
        return cut == null
                ? scene
                : scene + ", and " + cut.sender().title() + " dies before "
                        + cut.receiver().title() + " hears of it";
    }

    private void play(Scenario.Scene scene) {
        var cut = CUTS.get(scene.name());
        if (cut == null) {
            scene.play().run();
            return;
        }
        awaitDelivered();
        platform.kill(cut.receiver());
        scene.play().run();
        platform.kill(cut.sender());
        Stream.of(cut.sender(), cut.receiver()).parallel().forEach(platform::restart);
        awaitDoor(cut.sender());
        awaitDoor(cut.receiver());
    }

    /** What an earlier cut left waiting has arrived, so that this cut is about its own hand-over alone. */
    private void awaitDelivered() {
        for (var service : Part.services()) {
            var management = new Web(platform.installation().managementUrl(service));
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(() -> assertThat(Web.json(management.get("/actuator/handovers"))
                                    .at("/counts/pending")
                                    .asInt(-1))
                            .isZero());
        }
    }

    /** The gateway's breaker has seen the dead service and takes a moment to believe in it again. */
    private void awaitDoor(Part service) {
        var path = "/api/" + service.id() + "/v1/cases";
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(web.get(path).statusCode()).isEqualTo(401));
    }

    private void countEffects(Scenario scenario) {
        var file = scenario.file();
        var reference = file.reference();
        var area = file.get("area").replace(" ", "%20");
        var effects = new HashMap<String, Integer>();
        effects.put(
                "signals of the concern",
                items("analyst", "/api/earlywarning/v1/signals?sourceType=SPECIAL_PROCEDURE&state=XAA&area=" + area)
                        .size());
        effects.put(
                "referrals",
                ofCase(items("state-xaa", "/api/facility/v1/referrals"), reference)
                        .size());
        effects.put(
                "funding requests",
                items("facility-secretariat", "/api/funding/v1/request-files?caseReference=" + reference)
                        .size());
        effects.put("answers to the referral", answers(reference));
        assertThat(effects)
                .isEqualTo(Map.of(
                        "signals of the concern", 1,
                        "referrals", 1,
                        "funding requests", 1,
                        "answers to the referral", 1));
        assertThat(disbursed(file.get("planId"))).doesNotHaveDuplicates().isNotEmpty();
        assertThat(ofCase(
                        items(
                                "geneva",
                                "/api/recommendations/v1/recommendations/" + file.get("recommendation1") + "/actions"),
                        reference))
                .hasSize(1);
    }

    private int answers(String reference) {
        var part = Web.json(web.get("/api/earlywarning/v1/cases/" + reference, token("president")));
        return (int) StreamSupport.stream(part.path("steps").spliterator(), false)
                .filter(step -> step.path("step").asString().matches("referral-(approved|declined|deferred)"))
                .count();
    }

    private List<String> disbursed(String planId) {
        var plan = Web.json(web.get("/api/facility/v1/plans/" + planId, token("facility-secretariat")));
        var references = new ArrayList<String>();
        plan.path("disbursements").forEach(one -> references.add(one.toString()));
        return references;
    }

    private List<JsonNode> items(String who, String path) {
        var answer = web.get(path, token(who));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return StreamSupport.stream(Web.json(answer).path("items").spliterator(), false)
                .toList();
    }

    private static List<JsonNode> ofCase(List<JsonNode> items, String reference) {
        return items.stream()
                .filter(item -> reference.equals(item.path("caseReference").asString("")))
                .toList();
    }

    private String token(String username) {
        return platform.token(username).value();
    }
}
