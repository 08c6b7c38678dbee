package org.avert.local.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.avert.local.LaunchFailure;
import org.avert.local.LaunchFailure.Reason;
import org.avert.local.people.AccessToken;
import org.avert.local.people.People;
import org.avert.local.people.PersonLogin;
import org.avert.local.process.Child;
import org.avert.local.process.Death;
import org.avert.local.server.Application;
import org.avert.local.server.Server;

/**
 * The platform as processes of this machine, started and watched from this JVM. A part that ends by itself is reported
 * by {@link #death()}; one that is killed or stopped through this class is not.
 */
public final class Platform implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(25);
    private static final long LOOK_EVERY_MILLIS = 200;

    private final Installation installation;
    private final Servers servers;
    private final StartListener listener;
    private final HomeLock lock;
    private final PersonLogin tokens;
    private final Map<Part, Server> known = new EnumMap<>(Part.class);
    private final Map<Part, Child> children = new EnumMap<>(Part.class);
    private final CompletableFuture<Death> death = new CompletableFuture<>();
    private volatile boolean closing;

    private Platform(PlatformOptions options, StartListener listener) {
        this.lock = HomeLock.take(options.home());
        this.installation = new Installation(options);
        this.servers = new Servers(installation);
        this.tokens = installation.personLogin();
        this.listener = listener;
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
            crew.all(stores, this::startPart);
            crew.all(others, this::startPart);
        }
    }

    /** Unpacks and builds what a start needs, one part after the other, and starts nothing. */
    public void prepareAll() {
        var parts = installation.options().started();
        listener.planned(parts.size());
        for (var part : parts) {
            listener.preparing(part);
            server(part).prepare();
        }
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

    private void startPart(Part part) {
        var began = Instant.now();
        var server = server(part);
        listener.preparing(part);
        server.prepare();
        listener.starting(part);
        var child = launch(part, server);
        awaitReady(part, server, child);
        server.whenReady();
        listener.ready(part, Duration.between(began, Instant.now()));
    }

    private synchronized Server server(Part part) {
        return known.computeIfAbsent(part, servers::of);
    }

    private synchronized Child launch(Part part, Server server) {
        refuseWhenClosing();
        var home = installation.home();
        var child = Child.start(part.title(), server.command(), installation.log(part), home.pidFile(part.id()));
        children.put(part, child);
        child.death().thenAccept(death::complete);
        return child;
    }

    private void refuseWhenClosing() {
        if (closing) {
            throw new LaunchFailure(Reason.FAILED, "stopped while starting");
        }
    }

    private void awaitReady(Part part, Server server, Child child) {
        var deadline = Instant.now().plus(READY_WITHIN);
        while (!server.isReady()) {
            refuseWhenClosing();
            if (!child.isAlive()) {
                throw child.ended().asFailure();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new LaunchFailure(
                        Reason.FAILED,
                        part.title() + " is not ready after " + READY_WITHIN.toSeconds() + " s; see "
                                + installation.log(part));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(Reason.FAILED, "interrupted while starting", interrupted);
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

    /** A fresh token of the sample person with this name, who signs in with the real sign-in page. */
    public AccessToken token(String username) {
        return tokens.token(people().named(username));
    }

    /** kill -9. */
    public void kill(Part part) {
        child(part).kill();
    }

    /** Asks it to end in good order. */
    public void stop(Part part) {
        child(part).stop(STOP_WITHIN);
    }

    /** Starts a part again that was killed or stopped, or stops it first, and waits until it is ready. */
    public void restart(Part part) {
        var child = child(part);
        if (child.isAlive()) {
            child.stop(STOP_WITHIN);
        }
        startPart(part);
    }

    public boolean isReady(Part part) {
        return server(part).isReady();
    }

    public long pid(Part part) {
        return child(part).pid();
    }

    private synchronized Child child(Part part) {
        return Optional.ofNullable(children.get(part))
                .orElseThrow(() -> new IllegalArgumentException(part.title() + " was not started here"));
    }

    /** Completes when a part ends that nobody ended. */
    public CompletableFuture<Death> death() {
        return death;
    }

    /** Applications whose classes are not cached yet, so that their next start is slower than it could be. */
    public List<Part> untrained() {
        return installation.options().started().stream()
                .filter(part -> server(part) instanceof Application application && !application.isTrained())
                .toList();
    }

    /** Writes the class cache of an application beside the running platform. */
    public void train(Part part) {
        servers.application(part).train(installation.home().log("training"));
    }

    @Override
    public void close() {
        closing = true;
        stopInOrder();
        lock.close();
    }

    private void stopInOrder() {
        var applications = Part.inStopOrder().stream()
                .filter(part -> !part.isStore() && part != Part.KEYCLOAK)
                .toList();
        stopTogether(applications);
        stopTogether(List.of(Part.KEYCLOAK));
        stopTogether(Part.stores());
    }

    private void stopTogether(Collection<Part> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(this::living)
                        .flatMap(Optional::stream)
                        .map(child -> CompletableFuture.runAsync(() -> child.stop(STOP_WITHIN)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private synchronized Optional<Child> living(Part part) {
        return Optional.ofNullable(children.get(part)).filter(Child::isAlive);
    }
}
