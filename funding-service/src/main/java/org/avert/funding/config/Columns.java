package org.avert.funding.config;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

/** Values for columns that may be null, and columns that may not. */
public final class Columns {
    private Columns() {}

    public static <T> Parameter orNull(Class<T> type, @Nullable T value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    /** @throws IllegalStateException when the column is null after all */
    public static <T> T value(Readable row, String column, Class<T> type) {
        T value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null");
        }
        return value;
    }

    public static String json(Readable row, String column) {
        return value(row, column, Json.class).asString();
    }
}
