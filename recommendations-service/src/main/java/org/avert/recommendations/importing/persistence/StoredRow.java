package org.avert.recommendations.importing.persistence;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.avert.recommendations.store.r2dbc.Columns;
import org.jspecify.annotations.Nullable;

/** A recommendation as it is kept, as far as a repeat can differ from it. */
record StoredRow(
        UUID id, UUID naturalKey, String position, @Nullable Integer action, List<String> themes) {

    static StoredRow of(Readable row) {
        return new StoredRow(
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "natural_key", UUID.class),
                Columns.required(row, "position", String.class),
                row.get("action_category", Integer.class),
                Columns.texts(row, "themes"));
    }
}
