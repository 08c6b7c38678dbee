package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the inventory finds, on tables made for it. */
class FieldInventoryIT {
    private static final String LIST = """
            letter sealed: sealed_author
            letter record: id
            """;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestPostgres.database().dataSource().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void findsNothingWhereWhatIsSealedIsSealed() throws SQLException {
        execute("CREATE TABLE letter (id int, sealed_author bytea)");
        execute("INSERT INTO letter VALUES (1, '\\x01' || decode(repeat('ab', 60), 'hex')), (2, NULL)");

        assertThat(findings(LIST)).isEmpty();
    }

    @Test
    void findsAFieldThatNobodyHasClassified() throws SQLException {
        execute("CREATE TABLE letter (id int, sealed_author bytea, witness_name text)");

        assertThat(findings(LIST)).containsExactly("letter.witness_name is not classified");
    }

    @Test
    void findsAFieldThatIsSaidToBeSealedAndIsText() throws SQLException {
        execute("CREATE TABLE letter (id int, sealed_author text)");

        assertThat(findings(LIST)).singleElement().asString().contains("sealed_author", "holds no bytes");
    }

    @Test
    void findsPlainWordsInAFieldThatIsSaidToBeSealed() throws SQLException {
        execute("CREATE TABLE letter (id int, sealed_author bytea)");
        execute(
                "INSERT INTO letter VALUES (1, convert_to('Ada Witness, who lives by the bridge in Port Alder', 'UTF8'))");

        assertThat(findings(LIST)).singleElement().asString().contains("sealed_author", "was not sealed");
    }

    @Test
    void findsAnOpenFieldWhoseNameSpeaksOfAPerson() throws SQLException {
        execute("CREATE TABLE letter (id int, sealed_author bytea, contact_phone text)");

        assertThat(findings(LIST + "letter text: contact_phone"))
                .singleElement()
                .asString()
                .contains("contact_phone", "neither sealed");
        assertThat(findings(LIST + "letter public: contact_phone")).isEmpty();
    }

    private List<String> findings(String list) throws SQLException {
        return FieldInventory.of(list).findings(PostgresFields.fields(connection));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
