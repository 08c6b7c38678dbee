package org.avert.kit.test;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;

/** One Mongo-protocol server per JVM, or the real one that {@code AVERT_MONGODB_URI} names; a fresh database each. */
public final class TestMongo {

    private static final String SERVER = server();

    private TestMongo() {}

    public static Database database() {
        return new Database(SERVER, "avert_" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static String server() {
        String real = System.getenv("AVERT_MONGODB_URI");
        if (real != null && !real.isBlank()) {
            return real;
        }
        InetSocketAddress address = new MongoServer(new MemoryBackend()).bind();
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    /** @param server a connection string; its database, if it has one, stays untouched */
    public record Database(String server, String name) {

        public String uri() {
            int options = server.indexOf('?');
            String address = options < 0 ? server : server.substring(0, options);
            int path = address.indexOf('/', "mongodb+srv://".length());
            String hosts = path < 0 ? address : address.substring(0, path);
            return hosts + "/" + name + (options < 0 ? "" : server.substring(options));
        }

        public Map<String, Object> properties() {
            return Map.of("AVERT_MONGODB_URI", uri(), "spring.mongodb.uri", uri());
        }
    }
}
