package org.avert.identity;

import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

class AccessMatrixIT extends IdentityFixture {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> access() {
        return AccessMatrix.of("identity").at(client).cases();
    }
}
