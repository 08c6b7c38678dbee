package org.avert.funding.sources.persistence;

import static org.avert.funding.config.Columns.json;
import static org.avert.funding.config.Columns.value;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.avert.funding.money.Amount;
import org.avert.funding.sources.FundingSource;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.SourceDetails;
import org.avert.funding.sources.SourceId;
import org.avert.funding.sources.SourceKind;
import org.avert.funding.sources.SourceWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A source as its row tells it. */
@Component
class SourceRow {
    private static final TypeReference<List<StoredRule>> RULES = new TypeReference<>() {};
    private static final TypeReference<List<SourceWindow>> WINDOWS = new TypeReference<>() {};

    private final JsonMapper json;

    SourceRow(JsonMapper json) {
        this.json = json;
    }

    String windows(List<SourceWindow> windows) {
        return json.writeValueAsString(windows);
    }

    String rules(List<Rule> rules) {
        return json.writeValueAsString(rules.stream().map(StoredRule::of).toList());
    }

    FundingSource source(Readable row) {
        return new FundingSource(
                new SourceId(value(row, "id", String.class)),
                details(row),
                value(row, "updated_at", Instant.class),
                value(row, "version", Long.class));
    }

    private SourceDetails details(Readable row) {
        return new SourceDetails(
                value(row, "name", String.class),
                SourceKind.valueOf(value(row, "kind", String.class)),
                row.get("administered_by", String.class),
                value(row, "purpose", String.class),
                row.get("website", String.class),
                value(row, "generic", Boolean.class),
                value(row, "open", Boolean.class),
                budget(row),
                json.readValue(json(row, "windows"), WINDOWS),
                List.of(value(row, "earmarks", String[].class)),
                json.readValue(json(row, "rules"), RULES).stream()
                        .map(StoredRule::rule)
                        .toList());
    }

    private static @Nullable Amount budget(Readable row) {
        var minor = row.get("budget_minor", Long.class);
        return minor == null ? null : Amount.of(value(row, "budget_currency", String.class), minor);
    }
}
