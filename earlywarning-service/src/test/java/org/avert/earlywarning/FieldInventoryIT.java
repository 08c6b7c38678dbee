package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.avert.kit.sealing.SealedValues;
import org.avert.kit.test.FieldInventory;
import org.avert.kit.test.PostgresFields;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whoever adds a column says what it is. */
class FieldInventoryIT extends EarlywarningFixture {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    Environment environment;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    List<SealedValues> sealed;

    @Test
    void aRotationOfKeysReachesEverySealedField() {
        assertThat(sealed.stream().flatMap(values -> values.fields().stream()))
                .containsExactlyInAnyOrderElementsOf(FieldInventory.ofService().sealed());
    }

    @Test
    void everyColumnIsClassifiedAndWhatIdentifiesASourceIsSealed() {
        var body = signal("XAB", MONDAY, "Port Alder");
        body.put("source", Map.of("name", "Ada Witness", "contact", "by the bridge"));
        submit(civilSociety(), body);

        FieldInventory.ofService().holds(PostgresFields.of(environment));
    }
}
