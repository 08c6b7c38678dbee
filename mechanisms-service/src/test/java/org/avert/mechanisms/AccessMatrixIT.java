package org.avert.mechanisms;

import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@AvertIT(store = AvertIT.Store.MONGO)
class AccessMatrixIT {

    @Autowired
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> access() {
        return AccessMatrix.of("mechanisms")
                .at(client)
                // only the administrators of the human rights pillar name its intake officers
                .except("setIntake", "pillar-admin of peace-security")
                .except("setIntake", "pillar-admin of development")
                .except("setIntake", "pillar-admin of partners")
                .except("setReprisalIntake", "pillar-admin of peace-security")
                .except("setReprisalIntake", "pillar-admin of development")
                .except("setReprisalIntake", "pillar-admin of partners")
                .cases();
    }
}
