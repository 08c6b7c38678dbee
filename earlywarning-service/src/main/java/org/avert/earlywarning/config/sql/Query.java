package org.avert.earlywarning.config.sql;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

/** A statement put together of the conditions that were asked for. */
public final class Query {
    private final StringBuilder sql;
    private final Map<String, Object> values = new LinkedHashMap<>();

    public Query(String sql) {
        this.sql = new StringBuilder(sql);
    }

    public Query add(String text) {
        sql.append(' ').append(text);
        return this;
    }

    /** Adds {@code text} when there is a value for it. */
    public Query when(@Nullable Object value, String text, String name) {
        return value == null ? this : add(text).bind(name, value);
    }

    public Query bind(String name, Object value) {
        values.put(name, value instanceof Enum<?> word ? word.name() : value);
        return this;
    }

    /** A value that may be absent; the statement casts it where its type does not follow. */
    public Query bindText(String name, @Nullable Object value) {
        values.put(name, Parameters.in(R2dbcType.VARCHAR, value instanceof Enum<?> word ? word.name() : value));
        return this;
    }

    public DatabaseClient.GenericExecuteSpec on(DatabaseClient database) {
        return database.sql(sql.toString()).bindValues(values);
    }
}
