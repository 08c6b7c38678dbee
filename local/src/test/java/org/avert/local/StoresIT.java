package org.avert.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.avert.local.platform.PlatformOptions;
import org.avert.local.platform.StartListener;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of a store under writes: what was acknowledged is there afterwards. */
class StoresIT {
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 300;

    // the driver tells each connection at INFO
    private static final Logger DRIVER_LOG = Logger.getLogger("org.mongodb");

    @TempDir
    static Path directory;

    static Platform platform;

    @BeforeAll
    static void start() {
        DRIVER_LOG.setLevel(Level.OFF);
        platform = Tries.start(directory, Part.POSTGRES, Part.MONGO);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void postgresLosesNoAcknowledgedWrite() throws Exception {
        try (var connection = connect()) {
            connection.createStatement().execute("create table written(id int primary key)");
        }
        var acknowledged = killUnderWrites(Part.POSTGRES, this::insertRow);
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select id from written")) {
            var found = ConcurrentHashMap.<Integer>newKeySet();
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
            assertThat(found).containsAll(acknowledged);
        }
    }

    @Test
    void postgresSyncsEachCommit() throws SQLException {
        try (var connection = connect()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                var answer = connection.createStatement().executeQuery("show " + setting);
                answer.next();
                assertThat(answer.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void aServiceCannotReachAnothersDatabase() {
        var password = platform.installation().secrets().databasePassword("avert_funding");
        assertThatThrownBy(() -> DriverManager.getConnection(url("avert_facility"), "avert_funding", password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aStoreNamedInTheEnvironmentTakesThePlaceOfOnesOwn() {
        var own = platform.installation();
        var options = PlatformOptions.from(
                        Map.of(
                                "AVERT_HOME", directory.resolve("another home").toString(),
                                "AVERT_PORT_OFFSET", Integer.toString(Tries.freeOffset()),
                                "AVERT_POSTGRES_URL",
                                        "postgresql://127.0.0.1:" + own.ports().of(Part.POSTGRES),
                                "AVERT_POSTGRES_PASSWORD", own.secrets().databasePassword("postgres")),
                        Tries.ROOT)
                .withParts(Set.of(Part.POSTGRES, Part.MONGO));
        try (var other = Platform.start(options, StartListener.SILENT)) {
            assertThatThrownBy(() -> other.pid(Part.POSTGRES)).hasMessageContaining("was not started here");
            var password = other.installation().secrets().databasePassword("avert_facility");
            assertThatCode(() -> DriverManager.getConnection(url("avert_facility"), "avert_facility", password)
                            .close())
                    .doesNotThrowAnyException();
        } finally {
            // the other installation set passwords of its own; a start sets ours again
            platform.restart(Part.POSTGRES);
        }
    }

    @Test
    void mongoServerLosesNoAcknowledgedWrite() {
        var acknowledged = killUnderWrites(Part.MONGO, this::insertDocument);
        try (var client = MongoClients.create(mongoUri())) {
            var found = ConcurrentHashMap.<Integer>newKeySet();
            written(client).find().forEach(document -> found.add(document.getInteger("_id")));
            assertThat(found).containsAll(acknowledged);
        }
    }

    private static Set<Integer> killUnderWrites(Part store, IntPredicate write) {
        var acknowledged = ConcurrentHashMap.<Integer>newKeySet();
        var next = new AtomicInteger();
        var killed = new java.util.concurrent.atomic.AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        IntStream.range(0, WRITERS)
                .forEach(writer -> writers.execute(() -> {
                    while (!killed.get()) {
                        var id = next.incrementAndGet();
                        if (write.test(id)) {
                            acknowledged.add(id);
                        }
                    }
                }));
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= ACKNOWLEDGED_BEFORE_KILL);
        platform.kill(store);
        killed.set(true);
        writers.shutdown();
        await().atMost(Duration.ofSeconds(30)).until(writers::isTerminated);
        platform.restart(store);
        return acknowledged;
    }

    private boolean insertRow(int id) {
        try (var connection = connect();
                var statement = connection.prepareStatement("insert into written values (?)")) {
            statement.setInt(1, id);
            return statement.executeUpdate() == 1;
        } catch (SQLException killed) {
            return false;
        }
    }

    private boolean insertDocument(int id) {
        try (var client = MongoClients.create(mongoUri() + "?serverSelectionTimeoutMS=2000&retryWrites=false")) {
            return written(client).insertOne(new Document("_id", id)).wasAcknowledged();
        } catch (MongoException killed) {
            return false;
        }
    }

    private static MongoCollection<Document> written(com.mongodb.client.MongoClient client) {
        return client.getDatabase("try").getCollection("written");
    }

    private static String mongoUri() {
        return "mongodb://127.0.0.1:" + platform.installation().ports().of(Part.MONGO) + "/";
    }

    private static Connection connect() throws SQLException {
        var password = platform.installation().secrets().databasePassword("avert_funding");
        return DriverManager.getConnection(url("avert_funding"), "avert_funding", password);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + platform.installation().ports().of(Part.POSTGRES) + "/" + database;
    }
}
