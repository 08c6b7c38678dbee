package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class AccessMatrixTests {

    private final TestPeer service = TestPeer.start();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void coversEveryOperationAndRole() {
        List<String> names = matrix().cases().map(DynamicTest::getDisplayName).toList();

        assertThat(names)
                .contains(
                        "planVisit as nobody → 401",
                        "planVisit as mandate-holder of human-rights → neither 401, 403 nor 500",
                        "planVisit as donor of partners → 403",
                        "planVisit as development claiming [mandate-holder] → 403",
                        "planVisit as service facility → 403",
                        "listVisits as EXPIRED token → 401",
                        "listVisits as nobody → neither 401, 403 nor 500",
                        "getVisitCase as state without a binding → 403",
                        "getVisitCase as service facility → neither 401, 403 nor 500",
                        "getVisitCase as partners claiming to be facility → 403")
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3 * 30);
    }

    @Test
    void failsWhereAServiceAdmitsWhomTheContractDoesNot() {
        Stream.of("GET", "POST").forEach(method -> service.answers(method, "/v1/visits*", 200, "{}"));

        assertThat(matrix().cases().filter(this::fails).map(DynamicTest::getDisplayName))
                .contains("planVisit as donor of partners → 403", "listVisits as OTHER_AUDIENCE token → 401")
                .noneMatch(name -> name.endsWith("neither 401, 403 nor 500"));
    }

    @Test
    void failsWhereAServiceRefusesWhomTheContractAdmits() {
        Stream.of("GET", "POST").forEach(method -> service.answers(method, "/v1/visits*", any -> forbidden()));

        assertThat(matrix().cases().filter(this::fails).map(DynamicTest::getDisplayName))
                .contains("listVisits as nobody → neither 401, 403 nor 500")
                .noneMatch(name -> name.endsWith("→ 403"));
    }

    @Test
    void triesFixturesWithAnotherBinding() {
        List<String> names = matrix().fixture("getVisitCase", "/v1/visits/1/cases/AV-0000-0000")
                .cases()
                .map(DynamicTest::getDisplayName)
                .toList();

        assertThat(names)
                .contains(
                        "getVisitCase as state bound to XBB → 404 or 403",
                        "getVisitCase as state bound to XAA → neither 401, 403, 404 nor 500");
    }

    @Test
    void fillsPathsWithValuesOfTheRightShape() {
        assertThat(MatrixOperation.of(SampleContract.visits()))
                .filteredOn(it -> it.id().equals("getVisitCase"))
                .singleElement()
                .extracting(MatrixOperation::path)
                .asString()
                .matches("/v1/visits/[0-9a-f-]{36}/cases/AV-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    private AccessMatrix matrix() {
        return AccessMatrix.of(SampleContract.visits())
                .at(WebTestClient.bindToServer().baseUrl(service.url()).build());
    }

    private boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (AssertionError e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestPeer.Answer forbidden() {
        return new TestPeer.Answer(
                403,
                "application/problem+json",
                "{\"type\":\"urn:avert:problem:forbidden\",\"title\":\"Forbidden\",\"status\":403}",
                Map.of());
    }
}
