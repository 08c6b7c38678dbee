package org.avert.recommendations.store.r2dbc;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.avert.recommendations.recommendation.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evidence as it is stored, in column {@code evidence}. */
@Component
public class EvidenceJson {
    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final JsonMapper json;

    EvidenceJson(JsonMapper json) {
        this.json = json;
    }

    public Json write(List<Evidence> evidence) {
        return Json.of(json.writeValueAsString(evidence));
    }

    public List<Evidence> read(Readable row) {
        return json.readValue(Columns.required(row, "evidence", Json.class).asString(), EVIDENCE);
    }
}
