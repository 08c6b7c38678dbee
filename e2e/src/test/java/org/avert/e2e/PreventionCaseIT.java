package org.avert.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.avert.local.demo.Scenario;
import org.avert.local.demo.Step;
import org.avert.local.platform.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One prevention case from the first signal to the assessed recommendation, as the people of every office play it. */
class PreventionCaseIT {
    private final List<Step> told = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> thread() {
        var platform = RunningPlatform.get();
        var scenario = Scenario.of(platform.installation(), Clock.systemUTC(), told::add);
        var scenes = scenario.scenes().stream()
                .map(scene ->
                        DynamicTest.dynamicTest(scene.name(), () -> scene.play().run()));
        return Stream.concat(
                scenes,
                Stream.of(
                        DynamicTest.dynamicTest("each step is a request in the gateway's log", this::stepsAreLogged),
                        DynamicTest.dynamicTest(
                                "no public page shows the case reference", () -> publicPagesHide(scenario))));
    }

    /** The gateway logs a request once its answer has left, so the last line can come after the answer. */
    private void stepsAreLogged() {
        assertThat(told).hasSizeGreaterThan(30);
        await().untilAsserted(() -> assertThat(gatewayLog())
                .contains(told.stream().map(Step::requestId).toList()));
    }

    private static String gatewayLog() throws IOException {
        return Files.readString(RunningPlatform.get().installation().log(Part.GATEWAY));
    }

    private static void publicPagesHide(Scenario scenario) {
        var web = new Web(RunningPlatform.get().baseUrl());
        var reference = scenario.file().get("publicReference");
        for (var path : List.of(
                "/api/funding/v1/funding-requests",
                "/api/funding/v1/funding-requests/" + reference,
                "/api/funding/v1/funding-requests/" + reference + "/matches",
                "/api/recommendations/v1/recommendations/" + scenario.file().get("recommendation1"),
                "/",
                "/funding",
                "/funding/" + reference)) {
            var answer = web.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(scenario.file().reference());
        }
    }
}
