package org.avert.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avert.kit.test.TestIssuer.token;

import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.Test;

class DirectoryIT extends IdentityFixture {

    @Test
    void namesAReaderInAnotherPillar() {
        var entry = ok(api.as(token(PEACE_SECURITY, "new-york")).get("/v1/directory?pillar=HUMAN_RIGHTS&role=analyst"))
                .at("/items/0");
        assertThat(entry.at("/person/issuer").asString()).isEqualTo(TestIssuer.issuer(HUMAN_RIGHTS));
        assertThat(entry.at("/person/subject").asString())
                .isEqualTo(sample(HUMAN_RIGHTS, "analyst").subject());
        assertThat(entry.path("office").asString()).isEqualTo("Early-warning analyst");
        assertThat(entry.path("name").asString()).startsWith("Sample");
    }

    @Test
    void tellsPartnersTheOfficeAlone() {
        var entry = ok(api.as(token(PARTNERS, "expert")).get("/v1/directory?pillar=DEVELOPMENT&role=country-team"))
                .at("/items/0");
        assertThat(entry.path("office").asString()).contains(": X");
        assertThat(entry.has("name")).isFalse();
    }

    @Test
    void listsNobodyWhomAListCouldHarm() {
        for (var role : new String[] {"civil-society", "nhri", "expert", "geneva"}) {
            refused(api.as(token(HUMAN_RIGHTS, "geneva")).get("/v1/directory?pillar=PARTNERS&role=" + role), 422);
        }
    }

    @Test
    void pages() {
        var reader = api.as(token(HUMAN_RIGHTS, "geneva"));
        var first = ok(reader.get("/v1/directory?pillar=PARTNERS&role=committee&limit=6"));
        assertThat(first.path("items")).hasSize(6);
        var rest = ok(reader.get("/v1/directory?pillar=PARTNERS&role=committee&limit=6&cursor="
                + first.path("next").asString()));
        assertThat(rest.path("items")).hasSize(4);
        assertThat(rest.has("next")).isFalse();
    }
}
