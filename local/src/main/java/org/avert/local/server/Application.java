package org.avert.local.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.avert.local.process.Command;

/** A service, the gateway or the portal: a Spring Boot jar in a JVM of its own. */
public final class Application implements Server {
    private static final List<String> LOWEST_PRIORITY = List.of("nice", "-n", "19");

    private final ApplicationJar jar;
    private final Path log;
    private final URI readiness;
    private final Map<String, String> environment;
    private final String heap;

    /**
     * @param jar the built jar and where it is unpacked to
     * @param log log of the unpacking
     * @param readiness address of the readiness probe
     * @param environment its settings
     * @param heap most memory for its objects, such as {@code 160m}
     */
    public Application(ApplicationJar jar, Path log, URI readiness, Map<String, String> environment, String heap) {
        this.jar = jar;
        this.log = log;
        this.readiness = readiness;
        this.environment = environment;
        this.heap = heap;
    }

    @Override
    public void prepare() {
        jar.unpack(log);
    }

    @Override
    public Command command() {
        var options = new ArrayList<String>();
        jar.cache().ifPresent(cache -> options.add(Jvm.useCache(cache)));
        return java(List.of(), options);
    }

    public boolean isTrained() {
        return jar.cache().isPresent();
    }

    /**
     * Starts the application up to the point where it would open its port, notes which classes that took and ends. It
     * opens no port and runs no job; the next start reads the classes from the cache.
     */
    public void train(Path trainingLog) {
        var draft = jar.cacheDraft();
        RunOnce.run(
                "training",
                java(LOWEST_PRIORITY, List.of(Jvm.writeCache(draft), "-Dspring.context.exit=onRefresh")),
                trainingLog);
        jar.keepCache(draft);
    }

    /** Verifies the audit of the service, whether it runs or not; told by lines and exit code. */
    public Command verification() {
        var line = jvm(List.of(), List.of());
        line.addAll(List.of("-cp", jar.unpackedJar().toString(), "org.avert.kit.audit.command.VerifyAudit"));
        return Command.of(line, environment, jar.directory());
    }

    private Command java(List<String> before, List<String> more) {
        var line = jvm(before, more);
        line.addAll(List.of("-jar", jar.unpackedJar().toString()));
        return Command.of(line, environment, jar.directory());
    }

    private List<String> jvm(List<String> before, List<String> more) {
        var line = new ArrayList<String>(before);
        line.add(Jvm.executable().toString());
        line.addAll(Jvm.quickAndSmall(heap));
        line.add("-XX:MaxDirectMemorySize=64m");
        line.addAll(more);
        return line;
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isUp(readiness);
    }
}
