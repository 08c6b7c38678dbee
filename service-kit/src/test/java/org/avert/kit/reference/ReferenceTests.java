package org.avert.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTests {

    @Test
    void drawsCaseReferencesOfTheContractsForm() {
        var drawn = Stream.generate(CaseReference::random).limit(2000).collect(Collectors.toSet());

        assertThat(drawn)
                .hasSize(2000)
                .allMatch(reference -> reference.value().matches("^AV-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"));
    }

    @Test
    void readsACaseReferenceAsPeopleTypeIt() {
        assertThat(CaseReference.parse(" av-7k3f-9qxt ")).isEqualTo(new CaseReference("AV-7K3F-9QXT"));
        assertThat(CaseReference.parse("AV-OIL0-1111").value()).isEqualTo("AV-0110-1111");
        assertThat(CaseReference.parse("AV-7K3F-9QXT")).hasToString("AV-7K3F-9QXT");
    }

    @Test
    void refusesWhatIsNoCaseReference() {
        for (var text : new String[] {"", "AV-7K3F", "FR-7K3F-9QXT", "AV-7K3F-9QXU", "AV-7K3F-9QXT-1"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> CaseReference.parse(text));
        }
    }

    @Test
    void drawsPublicReferencesByKind() {
        assertThat(PublicReference.random("FR").value()).matches("FR-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(PublicReference.parse("fr-2m8c-orwk").value()).isEqualTo("FR-2M8C-0RWK");
    }

    @Test
    void neverTakesACaseReferenceForAPublicOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicReference.parse("AV-7K3F-9QXT"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicReference.random("AV"));
    }
}
