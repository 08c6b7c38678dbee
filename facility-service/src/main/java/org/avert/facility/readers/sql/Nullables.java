package org.avert.facility.readers.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Binds a value that may be absent, with the type that PostgreSQL needs to know. */
public final class Nullables {
    private Nullables() {}

    public static GenericExecuteSpec bind(GenericExecuteSpec query, String name, @Nullable String value) {
        return bind(query, name, value, String.class);
    }

    public static <T> GenericExecuteSpec bind(GenericExecuteSpec query, String name, @Nullable T value, Class<T> type) {
        return value == null ? query.bindNull(name, type) : query.bind(name, value);
    }
}
