package org.avert.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.avert.kit.test.Canary;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;

/** Everything that a running platform leaves behind, looked through for canaries. */
final class Traces {
    /** What a surefire run itself writes is not the platform's. */
    private static final String OWN = "surefire";

    private final Platform platform;
    private final List<Canary> canaries;
    private final Map<String, List<String>> found = new TreeMap<>();

    Traces(Platform platform, List<Canary> canaries) {
        this.platform = platform;
        this.canaries = canaries;
    }

    /** Words found, by where. */
    Map<String, List<String>> found() {
        return found;
    }

    /** The stores as they lie on disk, write-ahead log included, logs, and whatever else is in the platform's directory. */
    Traces inFilesOfThePlatform() {
        walk(platform.installation().home().directory(), Instant.EPOCH);
        return this;
    }

    Traces inTemporaryFilesSince(Instant start) {
        walk(Path.of(System.getProperty("java.io.tmpdir")), start);
        return this;
    }

    /** Each row of each table as text: compressed values are plain here, and bytes are hex. */
    Traces inTables() throws SQLException {
        for (var part : Part.services()) {
            if (part != Part.MECHANISMS) {
                tables("avert_" + part.id());
            }
        }
        return this;
    }

    Traces inMetrics() {
        for (var part : Part.values()) {
            if (part.isService() || part == Part.GATEWAY || part == Part.PORTAL) {
                metrics(part);
            }
        }
        return this;
    }

    Traces in(String where, String text) {
        look(where, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void metrics(Part part) {
        var web = new Web(platform.installation().managementUrl(part));
        var names = Web.json(web.get("/actuator/metrics")).path("names");
        names.valueStream()
                .map(name -> name.asString())
                .forEach(name -> in(
                        "metric " + name + " of " + part.id(),
                        web.get("/actuator/metrics/" + name).body()));
    }

    private void tables(String database) throws SQLException {
        var url =
                "jdbc:postgresql://127.0.0.1:" + platform.installation().ports().of(Part.POSTGRES) + "/" + database;
        var password = platform.installation().secrets().databasePassword(database);
        try (var connection = DriverManager.getConnection(url, database, password)) {
            var names = new ArrayList<String>();
            try (var tables = connection
                    .createStatement()
                    .executeQuery("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                            + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            for (var name : names) {
                try (var rows = connection.createStatement().executeQuery("select t::text from " + name + " t")) {
                    while (rows.next()) {
                        in("table " + database + "." + name, String.valueOf(rows.getString(1)));
                    }
                }
            }
        }
    }

    private void walk(Path directory, Instant since) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return Files.isReadable(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && attributes.lastModifiedTime().toInstant().isAfter(since)
                            && !file.toString().contains(OWN)
                            && !file.toString().endsWith(".jar")) {
                        read(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Piece by piece, each with the end of the one before, so that no word falls between two. */
    private void read(Path file) {
        var overlap = 4096;
        var window = new byte[8 * 1024 * 1024];
        try (var in = Files.newInputStream(file)) {
            var kept = 0;
            for (var read = in.readNBytes(window, 0, window.length);
                    read > 0;
                    read = in.readNBytes(window, kept, window.length - kept)) {
                var filled = kept + read;
                look(file.toString(), filled == window.length ? window : Arrays.copyOf(window, filled));
                kept = Math.min(overlap, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        } catch (IOException gone) {
            // a file that went away while it was looked at leaves nothing
        }
    }

    private void look(String where, byte[] bytes) {
        var here = Canary.found(canaries, bytes);
        if (!here.isEmpty()) {
            found.put(where, here);
        }
    }
}
