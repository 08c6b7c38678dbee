package org.avert.earlywarning;

import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@AvertIT
@TestPropertySource(properties = "avert.earlywarning.detection.scheduled=false")
class AccessMatrixIT {
    @Autowired
    private WebTestClient client;

    @TestFactory
    Stream<DynamicTest> access() {
        return AccessMatrix.of("earlywarning").at(client).cases();
    }
}
