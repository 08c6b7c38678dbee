package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class TestIssuerTests {

    private final WebTestClient client =
            WebTestClient.bindToServer().baseUrl(TestIssuer.base()).build();

    @Test
    void signsWithTheKeyThatTheRealmPublishes() throws Exception {
        SignedJWT token = SignedJWT.parse(TestIssuer.token("development", "country-team")
                .bind("countries", List.of("XAA"))
                .sign());

        assertThat(verifies(token, "development")).isTrue();
        assertThat(verifies(token, "partners")).isFalse();
        assertThat(token.getHeader().getType().getType()).isEqualTo("JWT");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(TestIssuer.issuer("development"));
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("avert-api");
        assertThat(token.getJWTClaimsSet().getClaim("typ")).isEqualTo("Bearer");
        assertThat(token.getJWTClaimsSet().getStringListClaim("countries")).containsExactly("XAA");
    }

    @Test
    void breaksATokenAsAsked() throws Exception {
        SignedJWT expired = SignedJWT.parse(
                TestIssuer.token("human-rights", "analyst").expired().sign());
        SignedJWT foreign = SignedJWT.parse(
                TestIssuer.token("human-rights", "analyst").signedByForeignKey().sign());

        assertThat(expired.getJWTClaimsSet().getExpirationTime()).isBefore(new Date());
        assertThat(verifies(foreign, "human-rights")).isFalse();
    }

    @Test
    void givesAServiceItsToken() throws Exception {
        byte[] body = client.post()
                .uri("/platform/protocol/openid-connect/token")
                .headers(headers -> headers.setBasicAuth("facility", "test"))
                .bodyValue("grant_type=client_credentials")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.access_token")
                .exists()
                .returnResult()
                .getResponseBody();
        String token = new String(body).replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getClaim("azp")).isEqualTo("facility");
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getClaim("preferred_username"))
                .isEqualTo("service-account-facility");
    }

    @Test
    void describesEachRealm() {
        client.get()
                .uri("/partners/.well-known/openid-configuration")
                .exchange()
                .expectBody()
                .jsonPath("$.issuer")
                .isEqualTo(TestIssuer.issuer("partners"));
    }

    private boolean verifies(SignedJWT token, String realm) throws Exception {
        String keys = client.get()
                .uri("/{realm}/protocol/openid-connect/certs", realm)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return token.verify(
                new RSASSAVerifier(JWKSet.parse(keys).getKeys().get(0).toRSAKey()));
    }
}
