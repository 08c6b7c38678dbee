package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestPostgresIT {

    @Test
    void givesADatabaseWithARoleThatOwnsIt() throws Exception {
        var database = TestPostgres.database();

        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table sample (id int)");
            var row = statement.executeQuery("select current_user, current_database(), version()");
            row.next();
            assertThat(row.getString(1)).isEqualTo(database.user());
            assertThat(row.getString(2)).isEqualTo(database.name());
            assertThat(row.getString(3)).startsWith("PostgreSQL 18");
        }
    }
}
