package org.avert.e2e;

import java.time.Duration;
import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.avert.kit.test.Realms;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Every operation × every role, with tokens of the real Keycloak, through the real gateway. */
class AccessMatrixIT {

    @TestFactory
    Stream<DynamicContainer> access() {
        var platform = RunningPlatform.get();
        var tokens = new RealmTokens(platform.installation());
        var client = WebTestClient.bindToServer()
                .baseUrl(platform.baseUrl().toString())
                .responseTimeout(Duration.ofSeconds(30))
                .build();
        return Stream.concat(Realms.SERVICES.stream(), Stream.of("identity"))
                .map(service -> DynamicContainer.dynamicContainer(
                        service,
                        AccessMatrix.of(service)
                                .at(client)
                                .under("/api/" + service)
                                .tokens(tokens)
                                // only the administrators of the human rights pillar name its intake officers
                                .except("setIntake", "pillar-admin of peace-security")
                                .except("setIntake", "pillar-admin of development")
                                .except("setIntake", "pillar-admin of partners")
                                .except("setReprisalIntake", "pillar-admin of peace-security")
                                .except("setReprisalIntake", "pillar-admin of development")
                                .except("setReprisalIntake", "pillar-admin of partners")
                                .cases()));
    }
}
