package org.avert.kit.trust;

import java.time.Duration;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Who was disabled or lost a role is refused within a minute, whatever life a realm gives its tokens. */
@TestPropertySource(properties = "avert.contract=trust-sample")
class FreshnessIT extends TrustIT {

    @ParameterizedTest
    @ValueSource(strings = {CONFIDENTIAL, STRICTLY})
    void aTokenOfMoreThanAMinuteOpensNothingConfidential(String operation) {
        api.as(geneva(Duration.ofSeconds(50))).get(operation).expectStatus().isOk();

        refused(api.as(geneva(Duration.ofSeconds(61))).get(operation));
        refused(api.as(geneva(Duration.ofMinutes(5))).get(operation));
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, UN})
    void elsewhereItIsGoodUntilItExpires(String operation) {
        api.as(geneva(Duration.ofMinutes(5))).get(operation).expectStatus().isOk();
    }

    @Test
    void aTokenFromTheFutureIsNotFresh() {
        var tomorrow = geneva(Duration.ofSeconds(-5)).sign();
        api.as(tomorrow).get(CONFIDENTIAL).expectStatus().isOk();

        refused(api.as(geneva(Duration.ofMinutes(-5))).get(CONFIDENTIAL));
    }

    @Test
    void servicesAreHeldToItToo() {
        api.as(TestIssuer.service("facility")).get(CONFIDENTIAL).expectStatus().isOk();

        refused(api.as(TestIssuer.service("facility").issued(Duration.ofMinutes(2)))
                .get(CONFIDENTIAL));
    }

    @Test
    void whoMayNotCallIsToldThatAndNotToComeBack() {
        api.as(TestIssuer.token("peace-security", "new-york").issued(Duration.ofMinutes(5)))
                .get(CONFIDENTIAL)
                .expectStatus()
                .isForbidden();
    }

    private static TestToken geneva(Duration ago) {
        return TestIssuer.token("human-rights", "geneva").issued(ago);
    }
}
