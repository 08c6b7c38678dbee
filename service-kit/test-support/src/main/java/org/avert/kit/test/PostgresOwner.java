package org.avert.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** The database of a service under test as the role that owns it. */
final class PostgresOwner {
    private PostgresOwner() {}

    static Connection connect(Environment service) throws SQLException {
        return DriverManager.getConnection(
                service.getRequiredProperty("spring.flyway.url"),
                service.getRequiredProperty("spring.flyway.user"),
                service.getRequiredProperty("spring.flyway.password"));
    }

    static void execute(Environment service, String sql) {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
