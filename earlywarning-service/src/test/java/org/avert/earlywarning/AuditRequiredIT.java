package org.avert.earlywarning;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.avert.kit.test.AuditRequired;
import org.avert.kit.test.AvertIT;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** No audit, no confidential answer. */
@AvertIT
class AuditRequiredIT {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    WebTestClient client;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Flyway flyway;

    @TestFactory
    Stream<DynamicTest> givesNothingWhileTheAuditCannotBeWritten() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE audit RENAME TO audit_gone");
        }
        return AuditRequired.of("earlywarning", client);
    }
}
