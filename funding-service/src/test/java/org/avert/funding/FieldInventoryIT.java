package org.avert.funding;

import org.avert.kit.test.AvertIT;
import org.avert.kit.test.FieldInventory;
import org.avert.kit.test.PostgresFields;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whoever adds a column says what it is. */
@AvertIT
class FieldInventoryIT {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    Environment environment;

    @Test
    void everyColumnIsClassifiedAndWhatIdentifiesASourceIsSealed() {
        FieldInventory.ofService().holds(PostgresFields.of(environment));
    }
}
