package org.avert.recommendations.importing.persistence;

import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Binds rows column by column, as arrays for {@code unnest}. Lists travel joined, since arrays of arrays must be even. */
record Columnwise<T>(List<T> rows, GenericExecuteSpec statement) {
    static final String SEPARATOR = "\u001f";

    Columnwise<T> text(String name, Function<T, String> column) {
        return bound(name, rows.stream().map(column).toArray(String[]::new));
    }

    Columnwise<T> uuid(String name, Function<T, java.util.UUID> column) {
        return bound(name, rows.stream().map(column).toArray(java.util.UUID[]::new));
    }

    Columnwise<T> integer(String name, Function<T, Integer> column) {
        return bound(name, rows.stream().map(column).toArray(Integer[]::new));
    }

    Columnwise<T> bigint(String name, Function<T, Long> column) {
        return bound(name, rows.stream().map(column).toArray(Long[]::new));
    }

    Columnwise<T> bool(String name, Function<T, Boolean> column) {
        return bound(name, rows.stream().map(column).toArray(Boolean[]::new));
    }

    Columnwise<T> list(String name, Function<T, List<String>> column) {
        return text(name, row -> String.join(SEPARATOR, column.apply(row)));
    }

    private Columnwise<T> bound(String name, Object array) {
        return new Columnwise<>(rows, statement.bind(name, array));
    }
}
