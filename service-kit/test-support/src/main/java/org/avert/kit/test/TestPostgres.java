package org.avert.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One embedded PostgreSQL per JVM; every caller gets a database, its owner and a role to serve with, as every service has. */
public final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final String SERVICE = "_app";
    private static final String PASSWORD = UUID.randomUUID().toString();

    private TestPostgres() {}

    public static Database database() {
        String name = "avert_" + UUID.randomUUID().toString().replace("-", "");
        execute("create role " + name + " login password '" + PASSWORD + "'");
        execute("create role " + name + SERVICE + " login password '" + PASSWORD + "'");
        execute("create database " + name + " owner " + name);
        return new Database("127.0.0.1", SERVER.getPort(), name, name, PASSWORD);
    }

    private static EmbeddedPostgres start() {
        try {
            // durability is what the fault tests of the whole platform are about; here speed counts
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Embedded PostgreSQL did not start", e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql.split(" password ", 2)[0], e);
        }
    }

    /** @param user the owner, who migrates and whom no policy holds */
    public record Database(String host, int port, String name, String user, String password) {

        public String jdbcUrl() {
            return "jdbc:postgresql://" + host + ":" + port + "/" + name;
        }

        public String r2dbcUrl() {
            return "r2dbc:postgresql://" + host + ":" + port + "/" + name;
        }

        /** Role that the service connects as: it owns nothing. */
        public String service() {
            return user + SERVICE;
        }

        /** As the owner. */
        public DataSource dataSource() {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(jdbcUrl());
            source.setUser(user);
            source.setPassword(password);
            return source;
        }

        /** What a service needs to use this database, under both the platform's names and Spring's. */
        public Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("AVERT_DB_HOST", host);
            properties.put("AVERT_DB_PORT", port);
            properties.put("AVERT_DB_NAME", name);
            properties.put("AVERT_DB_USER", service());
            properties.put("AVERT_DB_OWNER", user);
            properties.put("AVERT_DB_OWNER_PASSWORD", password);
            properties.put("AVERT_DB_PASSWORD", password);
            properties.put("spring.r2dbc.url", r2dbcUrl());
            properties.put("spring.r2dbc.username", service());
            properties.put("spring.r2dbc.password", password);
            properties.put("spring.r2dbc.pool.initial-size", 1);
            properties.put("spring.r2dbc.pool.max-size", 8);
            properties.put("spring.flyway.url", jdbcUrl());
            properties.put("spring.flyway.user", user);
            properties.put("spring.flyway.password", password);
            properties.put("spring.flyway.placeholders.service", service());
            return properties;
        }
    }
}
