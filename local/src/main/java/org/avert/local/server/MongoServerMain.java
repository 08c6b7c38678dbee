package org.avert.local.server;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.mvstore.MVStore;

/** A process that speaks MongoDB's wire protocol and keeps its data in one file: {@code MongoServerMain PORT FILE}. */
public final class MongoServerMain {
    private static final Logger WIRE_LOG = Logger.getLogger("de.bwaldvogel.mongo.wire");

    private MongoServerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        // one line a connection would bury what matters
        WIRE_LOG.setLevel(Level.WARNING);
        var port = Integer.parseInt(arguments[0]);
        // no commit but ours: a background commit could keep half of a write
        var store = new MVStore.Builder()
                .fileName(arguments[1])
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        var server = new MongoServer(new DurableBackend(store));
        server.bind("127.0.0.1", port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        Thread.currentThread().join();
    }

    /** Commits and syncs each write before it is answered, so that kill -9 loses nothing that was acknowledged. */
    private static final class DurableBackend extends H2Backend {
        private static final Set<String> READS = Set.of(
                "find",
                "aggregate",
                "count",
                "distinct",
                "getmore",
                "listcollections",
                "listindexes",
                "listdatabases",
                "ismaster",
                "ping",
                "buildinfo",
                "killcursors",
                "endsessions",
                "serverstatus",
                "collstats",
                "dbstats",
                "getlog",
                "whatsmyuri",
                "getlasterror",
                "connectionstatus",
                "saslstart",
                "saslcontinue");

        private final ReentrantLock writing = new ReentrantLock(true);

        DurableBackend(MVStore store) {
            super(store);
        }

        @Override
        public Document handleMessage(MongoMessage message) {
            if (command(message).equals("hello")) {
                return hello(message);
            }
            return READS.contains(command(message)) ? super.handleMessage(message) : write(message);
        }

        /** The server knows the older name only; the driver's health check asks by the newer one. */
        private Document hello(MongoMessage message) {
            var question = new Document("isMaster", 1).append("$db", message.getDatabaseName());
            return super.handleMessage(new MongoMessage(message.getChannel(), message.getHeader(), question))
                    .append("isWritablePrimary", true);
        }

        /** One write at a time: what is on disk is then always the end of a whole write. */
        private Document write(MongoMessage message) {
            writing.lock();
            try {
                var answer = super.handleMessage(message);
                var store = getMvStore();
                if (store.hasUnsavedChanges()) {
                    store.commit();
                    store.sync();
                }
                return answer;
            } finally {
                writing.unlock();
            }
        }

        private static String command(MongoMessage message) {
            var fields = message.getDocument().keySet().iterator();
            return fields.hasNext() ? fields.next().toLowerCase(Locale.ROOT) : "";
        }
    }
}
