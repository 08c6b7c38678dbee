package org.avert.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.avert.local.home.Home;
import org.avert.local.process.Command;

/** The Mongo-protocol server as a process. */
public final class MongoProcess implements Server {
    private final Path launcherJar;
    private final Path data;
    private final int port;

    /**
     * @param launcherJar the launcher's own jar, which holds {@link MongoServerMain}
     * @param data directory of its file
     */
    public MongoProcess(Path launcherJar, Path data, int port) {
        this.launcherJar = launcherJar;
        this.data = data;
        this.port = port;
    }

    @Override
    public void prepare() {
        Home.privateDirectory(data);
    }

    @Override
    public Command command() {
        var line = new ArrayList<String>(List.of(Jvm.executable().toString()));
        line.addAll(Jvm.quickAndSmall("256m"));
        line.addAll(List.of(
                "-cp",
                launcherJar.toString(),
                MongoServerMain.class.getName(),
                Integer.toString(port),
                data.resolve("store.mv").toString()));
        return Command.of(line, Map.of("MALLOC_ARENA_MAX", "2"), data);
    }

    @Override
    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
