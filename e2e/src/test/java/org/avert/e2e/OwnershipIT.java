package org.avert.e2e;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.avert.kit.test.OwnershipMatrix;
import org.avert.local.demo.Scenario;
import org.avert.local.platform.Platform;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The objects of one case of State XAA, asked for through the gateway by who may see them and by who may not. */
class OwnershipIT {
    private final Platform platform = RunningPlatform.get();
    private final Scenario scenario = Scenario.of(platform.installation(), Clock.systemUTC(), step -> {});

    @TestFactory
    Stream<DynamicContainer> ownership() {
        scenario.play();
        return Stream.of(
                of("mechanisms", mechanisms()),
                of("recommendations", recommendations()),
                of("earlywarning", earlyWarning()),
                of("facility", facility()),
                of("funding", funding()));
    }

    private static DynamicContainer of(String service, OwnershipMatrix matrix) {
        Stream<DynamicTest> cases = matrix.cases();
        return DynamicContainer.dynamicContainer(service, cases);
    }

    private OwnershipMatrix mechanisms() {
        return matrix("mechanisms")
                .object("visitId", scenario.file().get("visitId"))
                .office("geneva")
                // the case has no communication; NeedToKnowIT has one
                .open("getCommunication", "assignReaders", "askAuthor", "closeCommunication")
                .open("readAttachment", "readOriginalAttachment")
                .sees("the State", "state", person("state-xaa"))
                .sees("the country team", "country-team", person("country-team-xaa"))
                .sees("the holder", "mandate-holder", person("mandate-holder"), "getVisit", "getMechanismCase");
    }

    private OwnershipMatrix recommendations() {
        return matrix("recommendations")
                .object("recommendationId", scenario.file().get("recommendation1"))
                .office("geneva", "facility-secretariat")
                .sees("the State", "state", person("state-xaa"));
    }

    private OwnershipMatrix earlyWarning() {
        return matrix("earlywarning")
                .object("analysisId", scenario.file().get("analysisId"))
                .office("high-commissioner")
                // the signals of the case are not for named readers alone, and nobody broke the glass
                .open("getSignal", "listSignals", "endBreakGlass")
                .open("getSourceReport", "askSource", "closeSourceReport")
                .open("readSourceAttachment", "readOriginalSourceAttachment")
                .sees("the assigned", "analyst", person("analyst"), "getAnalysis", "getEarlyWarningCase")
                .sees("the President", "president", person("president"), "getAnalysis", "getEarlyWarningCase");
    }

    private OwnershipMatrix facility() {
        return matrix("facility")
                .object("referralId", scenario.file().get("referralId"))
                .object("applicationId", scenario.file().get("applicationId"))
                .object("planId", scenario.file().get("planId"))
                .office("facility-secretariat")
                // the case has neither a document nor a question
                .open("getApplicationDocument", "answerClarification", "completePlanActivity")
                .sees("the applicant", "state", person("state-xaa"))
                .sees("a member who sits", "committee", person("committee-xab"))
                .blind("the recused member", "committee", person("committee-xaa"));
    }

    private OwnershipMatrix funding() {
        return matrix("funding")
                .object("requestId", scenario.file().get("requestId"))
                .office("facility-secretariat", "geneva")
                // a published request is there for every donor; the service's own test has pledges
                .open("createPledge", "getPledge", "commitPledge", "recordDisbursement", "withdrawPledge")
                .sees("the State", "state", person("state-xaa"))
                .sees("the country team", "country-team", person("country-team-xaa"));
    }

    private OwnershipMatrix matrix(String service) {
        var client = WebTestClient.bindToServer()
                .baseUrl(platform.baseUrl().toString())
                .responseTimeout(Duration.ofSeconds(30))
                .build();
        return OwnershipMatrix.of(service)
                .at(client)
                .under("/api/" + service)
                .tokens(new RealmTokens(platform.installation()))
                .object("reference", scenario.file().reference());
    }

    private Supplier<String> person(String username) {
        var person = platform.people().named(username);
        return () -> platform.installation().personLogin().token(person).value();
    }
}
