package org.avert.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.avert.local.LaunchFailure;

/** A database for each service, owned by a role of its own that can reach no other, and served by one that owns nothing. */
public final class PostgresDatabases {
    private final String server;
    private final String administrator;
    private final String password;
    private final Map<String, String> roles;
    private final Map<String, String> servants;

    /**
     * @param server {@code host:port}
     * @param administrator role that may create roles and databases
     * @param password the administrator's password
     * @param owners password by role; the database has the role's name
     * @param servants password of the role that the service of a database connects as, by the database's name
     */
    public PostgresDatabases(
            String server,
            String administrator,
            String password,
            Map<String, String> owners,
            Map<String, String> servants) {
        this.server = server;
        this.administrator = administrator;
        this.password = password;
        this.roles = Map.copyOf(owners);
        this.servants = Map.copyOf(servants);
    }

    boolean isReachable() {
        return PostgresServer.accepts(url(), administrator, password);
    }

    /** Creates what is missing and sets the passwords that this installation knows. */
    public void create() {
        try (var connection = DriverManager.getConnection(url(), administrator, password)) {
            for (var role : roles.entrySet()) {
                createRole(connection, role.getKey(), role.getValue());
                createDatabase(connection, role.getKey());
            }
            for (var servant : servants.entrySet()) {
                createRole(connection, servant(servant.getKey()), servant.getValue());
                execute(
                        connection,
                        "grant connect on database " + servant.getKey() + " to " + servant(servant.getKey()));
            }
        } catch (SQLException failed) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.FAILED, "PostgreSQL at " + server + ": " + failed.getMessage(), failed);
        }
    }

    /** Role that the service of a database connects as. */
    public static String servant(String database) {
        return database + "_app";
    }

    private String url() {
        return "jdbc:postgresql://" + server + "/postgres?connectTimeout=3&loginTimeout=5";
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(connection, verb + " role " + role + " login password '" + password.replace("'", "''") + "'");
    }

    private static void createDatabase(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", role)) {
            execute(connection, "create database " + role + " owner " + role);
            execute(connection, "revoke all on database " + role + " from public");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
