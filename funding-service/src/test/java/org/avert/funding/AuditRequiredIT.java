package org.avert.funding;

import java.util.stream.Stream;
import org.avert.kit.test.AuditRequired;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** No audit, no confidential answer. */
@AvertIT
class AuditRequiredIT {
    @TestFactory
    Stream<DynamicTest> givesNothingWhileTheAuditCannotBeWritten(
            @Autowired WebTestClient client, @Autowired Environment service) {
        return AuditRequired.withoutTable("funding", client, service);
    }
}
