package org.avert.local.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.avert.local.people.AccessToken;
import org.avert.local.people.People;
import org.avert.local.people.PersonLogin;
import org.avert.local.process.Death;
import org.avert.local.server.Application;

/**
 * The platform as processes of this machine, started and watched from this JVM. A part that ends by itself is reported
 * by {@link #death()}; one that is killed or stopped through this class is not.
 */
public final class Platform implements AutoCloseable {
    private final Installation installation;
    private final Servers servers;
    private final Processes processes;
    private final StartListener listener;
    private final HomeLock lock;
    private final PersonLogin tokens;

    private Platform(PlatformOptions options, StartListener listener) {
        this.lock = HomeLock.take(options.home());
        this.installation = new Installation(options);
        this.servers = new Servers(installation);
        this.processes = new Processes(installation, servers, listener);
        this.listener = listener;
        this.tokens = installation.personLogin();
    }

    /** Takes the home, ends what a killed launcher left there and checks ports and disk; starts nothing yet. */
    public static Platform open(PlatformOptions options, StartListener listener) {
        var platform = new Platform(options, listener);
        try {
            Preconditions.check(platform.installation, listener);
            return platform;
        } catch (RuntimeException refused) {
            platform.close();
            throw refused;
        }
    }

    /** Opens and starts. When anything fails, all is stopped before the failure is thrown. */
    public static Platform start(PlatformOptions options, StartListener listener) {
        var platform = open(options, listener);
        try {
            platform.startAll();
            return platform;
        } catch (RuntimeException failed) {
            platform.close();
            throw failed;
        }
    }

    /** The platform with these parts only, on ports moved by {@code offset}, with the sample data. */
    public static Platform start(Path root, Path home, int offset, Set<Part> parts) {
        var options = PlatformOptions.of(root, home)
                .withOffset(offset)
                .withParts(parts)
                .with("AVERT_SAMPLE", "true");
        return start(options, StartListener.SILENT);
    }

    /** Stores first, then everything else side by side. */
    public void startAll() {
        var parts = installation.options().started();
        listener.planned(parts.size());
        useExternals();
        var stores = EnumSet.copyOf(Part.stores());
        stores.retainAll(parts);
        var others = EnumSet.noneOf(Part.class);
        others.addAll(parts);
        others.removeAll(stores);
        try (var crew = new StartCrew()) {
            crew.all(stores, processes::start);
            crew.all(others, processes::start);
        }
    }

    /** Unpacks and builds what a start needs, one part after the other, and starts nothing. */
    public void prepareAll() {
        var parts = installation.options().started();
        listener.planned(parts.size());
        parts.forEach(processes::prepare);
    }

    private void useExternals() {
        var externals = installation.options().externals();
        if (externals.postgresUrl() != null) {
            servers.databases().create();
        }
        if (externals.keycloakUrl() != null) {
            servers.realms().writeTo(installation.home().realms());
        }
    }

    public Installation installation() {
        return installation;
    }

    /** The gateway's address. */
    public URI baseUrl() {
        return installation.baseUrl();
    }

    public People people() {
        return installation.people();
    }

    /** A fresh token of the sample person with this name, who signs in through the real sign-in page. */
    public AccessToken token(String username) {
        return tokens.token(people().named(username));
    }

    /** kill -9. */
    public void kill(Part part) {
        processes.child(part).kill();
    }

    /** Asks it to end in good order. */
    public void stop(Part part) {
        processes.stop(part);
    }

    /** Starts a part again that was killed or stopped, or stops it first, and waits until it is ready. */
    public void restart(Part part) {
        processes.restart(part);
    }

    public boolean isReady(Part part) {
        return processes.server(part).isReady();
    }

    public long pid(Part part) {
        return processes.child(part).pid();
    }

    /** Completes when a part ends that nobody ended. */
    public CompletableFuture<Death> death() {
        return processes.death();
    }

    /** Applications whose classes are not cached yet, so that their next start is slower than it could be. */
    public List<Part> untrained() {
        return installation.options().started().stream()
                .filter(part -> processes.server(part) instanceof Application application && !application.isTrained())
                .toList();
    }

    /** Writes the class cache of an application beside the running platform. */
    public void train(Part part) {
        servers.application(part).train(installation.home().log("training"));
    }

    @Override
    public void close() {
        processes.stopAll();
        lock.close();
    }
}
