package org.avert.kit.trust;

import java.time.Instant;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestProof;
import org.avert.kit.test.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Tokens that are bound to a key (DPoP): whoever has no proof has nothing. */
@TestPropertySource(properties = "avert.contract=trust-sample")
class PossessionIT extends TrustIT {
    private final TestProof bearer = TestProof.newKey();
    private final String token = office().boundTo(bearer).sign();

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, UN, CONFIDENTIAL, STRICTLY})
    void aProvenTokenIsTaken(String operation) {
        present(operation, proof(operation)).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, UN, CONFIDENTIAL, STRICTLY})
    void aBoundTokenWithoutAProofIsRefusedEverywhere(String operation) {
        refused(api.as(token).get(operation));
        refused(api.with("Authorization", "DPoP " + token).get(operation));
        refused(api.as(token).with("DPoP", proof(operation)).get(operation));
    }

    @Test
    void aSystemNeedsABoundTokenForWhatIsStrictlyConfidential() {
        api.as(office()).get(CONFIDENTIAL).expectStatus().isOk();

        refused(api.as(office()).get(STRICTLY));
    }

    @Test
    void aPersonAndAServiceOfThePlatformDoNot() {
        api.as(TestIssuer.token("human-rights", "geneva"))
                .get(STRICTLY)
                .expectStatus()
                .isOk();
        api.as(TestIssuer.service("facility")).get(STRICTLY).expectStatus().isOk();
    }

    @Test
    void aProofIsTakenOnce() {
        var proof = proof(STRICTLY);
        present(STRICTLY, proof).expectStatus().isOk();

        refused(present(STRICTLY, proof));
    }

    @Test
    void aProofIsForOneMethodAddressTokenAndMoment() {
        var address = TestProof.PUBLIC_BASE + STRICTLY;
        var other = office().boundTo(bearer).subject("another").sign();
        refused(present(STRICTLY, bearer.of("POST", address, token)));
        refused(present(STRICTLY, bearer.of("GET", TestProof.PUBLIC_BASE + CONFIDENTIAL, token)));
        refused(present(STRICTLY, bearer.of("GET", "https://elsewhere.example.org" + STRICTLY, token)));
        refused(present(STRICTLY, bearer.of("GET", address, other)));
        refused(present(STRICTLY, bearer.of("GET", address, null)));
        refused(present(STRICTLY, bearer.of("GET", address, token, Instant.now().minusSeconds(120))));
        refused(present(STRICTLY, bearer.of("GET", address, token, Instant.now().plusSeconds(120))));
    }

    @Test
    void anothersKeyProvesNothing() {
        refused(present(STRICTLY, TestProof.newKey().of("GET", TestProof.PUBLIC_BASE + STRICTLY, token)));
        refused(present(STRICTLY, "no.proof.atall"));
    }

    @Test
    void aTokenThatIsNotBoundDoesNotPassAsABoundOne() {
        var unbound = office().sign();
        refused(api.with("Authorization", "DPoP " + unbound)
                .with("DPoP", bearer.of("GET", TestProof.PUBLIC_BASE + STRICTLY, unbound))
                .get(STRICTLY));
    }

    private ResponseSpec present(String operation, String proof) {
        return api.with("Authorization", "DPoP " + token).with("DPoP", proof).get(operation);
    }

    private String proof(String operation) {
        return bearer.of("GET", TestProof.PUBLIC_BASE + operation, token);
    }

    private static TestToken office() {
        return TestIssuer.token("human-rights", "geneva")
                .client("office-human-rights")
                .machine();
    }
}
