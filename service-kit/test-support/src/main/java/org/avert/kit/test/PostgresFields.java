package org.avert.kit.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Columns of every table of a service's database, partitions and Flyway's own left out. */
public final class PostgresFields {
    private static final String COLUMNS = "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)"
            + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition"
            + " AND c.relname <> 'flyway_schema_history' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, a.attnum";
    private static final String VALUES = "SELECT \"%2$s\" FROM \"%1$s\" WHERE \"%2$s\" IS NOT NULL LIMIT 100";

    private PostgresFields() {}

    public static List<StoredField> of(Environment service) {
        try (Connection connection = PostgresOwner.connect(service)) {
            return fields(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<StoredField> fields(Connection connection) throws SQLException {
        List<StoredField> fields = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(COLUMNS)) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                boolean binary = "bytea".equals(columns.getString(3));
                List<byte[]> values = binary ? values(connection, table, column) : List.of();
                fields.add(new StoredField(table + "." + column, binary, values));
            }
        }
        return fields;
    }

    private static List<byte[]> values(Connection connection, String table, String column) throws SQLException {
        List<byte[]> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(VALUES.formatted(table, column))) {
            while (rows.next()) {
                values.add(rows.getBytes(1));
            }
        }
        return values;
    }
}
