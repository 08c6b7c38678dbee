package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.avert.local.home.Home;
import org.avert.local.process.Command;
import org.avert.local.process.Signals;

/** PostgreSQL of this machine alone: loopback, passwords by SCRAM, every commit on disk before it is answered. */
public final class PostgresServer implements Server {
    static final String ADMINISTRATOR = "postgres";

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private final PostgresDatabases databases;

    /**
     * @param unpacked where the programs are unpacked to
     * @param data data directory, kept between runs
     * @param log log of initdb
     * @param password the administrator's password
     * @param databases what must exist before others connect
     */
    public PostgresServer(Path unpacked, Path data, Path log, int port, String password, PostgresDatabases databases) {
        this.binaries = new PostgresBinaries(unpacked);
        this.data = data;
        this.log = log;
        this.port = port;
        this.password = password;
        this.databases = databases;
    }

    @Override
    public void prepare() {
        binaries.unpack();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        endLeftover();
    }

    /** Into a draft directory, renamed at the end: an interrupted initdb leaves nothing half-made. */
    private void initialise() {
        var draft = data.resolveSibling(data.getFileName() + ".draft");
        var passwordFile = data.resolveSibling("password.draft");
        try {
            Home.deleteTree(draft);
            Home.writePrivately(passwordFile, password);
            var arguments = List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + ADMINISTRATOR,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            RunOnce.run("initdb", new Command(arguments, Map.of(), parentOfData(), "TERM", true), log);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Home.deleteTree(passwordFile);
        }
    }

    private Path parentOfData() {
        var parent = data.getParent();
        return parent == null ? data : parent;
    }

    /** A postmaster of a launcher that was killed before it could note the pid still names itself in its data directory. */
    private void endLeftover() {
        var lock = data.resolve("postmaster.pid");
        try {
            if (Files.exists(lock)) {
                var pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
                ProcessHandle.of(pid)
                        .filter(process -> process.info()
                                .command()
                                .filter(command -> command.endsWith("/postgres"))
                                .isPresent())
                        .filter(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(data.toString()))
                                .isPresent())
                        .ifPresent(process -> Signals.end(process, "INT", Duration.ofSeconds(20)));
            }
        } catch (IOException | NumberFormatException unreadable) {
            // PostgreSQL itself refuses to start beside another one
        }
    }

    @Override
    public Command command() {
        var arguments = List.of(
                binaries.program("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "password_encryption=scram-sha-256",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "max_connections=150",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "max_worker_processes=4",
                "-c",
                "io_method=sync",
                "-c",
                "log_line_prefix=%m [%p] %u@%d ");
        return new Command(arguments, Map.of("LC_ALL", "C"), data, "INT", true);
    }

    @Override
    public boolean isReady() {
        return databases.isReachable();
    }

    @Override
    public void whenReady() {
        databases.create();
    }

    /** Whether a login with these credentials works now. */
    static boolean accepts(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
