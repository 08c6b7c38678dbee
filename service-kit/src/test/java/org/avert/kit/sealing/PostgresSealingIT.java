package org.avert.kit.sealing;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.postgres.SealedColumn;
import org.avert.kit.test.AvertIT;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

@AvertIT(contract = "none")
@ContextConfiguration(classes = PostgresSealingIT.App.class)
class PostgresSealingIT extends SealingScenarios {

    @Autowired
    DatabaseClient database;

    @Autowired
    Flyway flyway;

    @BeforeEach
    void table() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS note (id uuid PRIMARY KEY, owner text, sealed bytea)");
            statement.execute("GRANT ALL ON note TO PUBLIC");
        }
    }

    @Override
    void write(UUID row, Pillar owner, byte[] sealed) {
        database.sql("INSERT INTO note VALUES (:id, :owner, :sealed)")
                .bind("id", row)
                .bind("owner", owner.realm())
                .bind("sealed", sealed)
                .then()
                .block();
    }

    @Override
    byte[] read(UUID row) {
        return database.sql("SELECT sealed FROM note WHERE id = :id")
                .bind("id", row)
                .map(found -> Objects.requireNonNull(found.get("sealed", byte[].class)))
                .one()
                .blockOptional()
                .orElseThrow();
    }

    @Override
    SealedValues notes() {
        return new SealedColumn(database, sealer, "note", "sealed", "owner");
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {}
}
