package org.avert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.kit.test.TestIssuer.token;

import java.util.List;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.Test;

class MeIT extends IdentityFixture {

    @Test
    void tellsPillarRolesBindingsAndWhatMayBeDone() {
        var me = ok(
                api.as(token(DEVELOPMENT, "country-team").subject("someone").bind("countries", List.of("XAB", "XAA")))
                        .get("/v1/me"));
        assertThat(me.at("/person/issuer").asString()).isEqualTo(TestIssuer.issuer(DEVELOPMENT));
        assertThat(me.path("pillar").asString()).isEqualTo("DEVELOPMENT");
        assertThat(me.at("/bindings/countries").valueStream().map(it -> it.asString()))
                .containsExactly("XAA", "XAB");
        assertThat(me.path("operations").valueStream().map(it -> it.asString()))
                .containsExactly("getMe", "lookUpDirectory");
    }

    @Test
    void tellsAnAdministratorWhatToGiveAloneAndWithAnother() {
        var ceiling = ok(admin(PARTNERS).get("/v1/me")).path("ceiling");
        assertThat(ceiling.path("roles").valueStream().map(it -> it.asString()))
                .contains("state", "donor", "auditor")
                .doesNotContain("pillar-admin", "geneva");
        assertThat(ceiling.path("offices").valueStream().map(it -> it.asString()))
                .containsExactly("pillar-admin");
        assertThat(ceiling.path("bindings").valueStream().map(it -> it.asString()))
                .containsExactly("STATE", "REGION", "ORGANISATION");
    }

    @Test
    void doesNotRepeatWhatThePillarCannotGive() {
        var me =
                ok(api.as(token(PEACE_SECURITY, "new-york", "high-commissioner").bind("state", "XAA"))
                        .get("/v1/me"));
        assertThat(me.path("roles").valueStream().map(it -> it.asString())).containsExactly("new-york");
        assertThat(me.at("/bindings/state").isMissingNode()).isTrue();
    }
}
