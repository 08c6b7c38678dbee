package org.avert.recommendations.importing.persistence;

import java.util.Map;
import org.avert.recommendations.importing.Outcome;
import org.avert.recommendations.importing.Tally;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A tally as it is stored: outcome and number of rows. */
@Component
class TallyJson {
    private static final TypeReference<Map<Outcome, Long>> ROWS = new TypeReference<>() {};

    private final JsonMapper json;

    TallyJson(JsonMapper json) {
        this.json = json;
    }

    String write(Tally tally) {
        return json.writeValueAsString(tally.rows());
    }

    Tally read(String stored) {
        return new Tally(json.readValue(stored, ROWS));
    }
}
