package org.avert.recommendations.store.r2dbc;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;

/** Columns that are there by the schema. */
public final class Columns {

    private Columns() {}

    public static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    public static List<String> texts(Readable row, String column) {
        return List.of(required(row, column, String[].class));
    }
}
