package org.avert.local.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.avert.local.LaunchFailure;
import org.avert.local.LaunchFailure.Reason;
import org.avert.local.process.Child;
import org.avert.local.process.Death;
import org.avert.local.server.Server;

/** The parts as processes: started and waited for, watched, stopped in order. */
final class Processes {
    private static final Duration READY_WITHIN = Duration.ofMinutes(8);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(25);
    private static final long LOOK_EVERY_MILLIS = 200;

    private final Installation installation;
    private final Servers servers;
    private final StartListener listener;
    private final Map<Part, Server> known = new EnumMap<>(Part.class);
    private final Map<Part, Child> children = new EnumMap<>(Part.class);
    private final CompletableFuture<Death> death = new CompletableFuture<>();
    private volatile boolean closing;

    Processes(Installation installation, Servers servers, StartListener listener) {
        this.installation = installation;
        this.servers = servers;
        this.listener = listener;
    }

    void prepare(Part part) {
        listener.preparing(part);
        server(part).prepare();
    }

    void start(Part part) {
        var began = Instant.now();
        var server = server(part);
        prepare(part);
        listener.starting(part);
        var child = launch(part, server);
        awaitReady(part, server, child);
        server.whenReady();
        listener.ready(part, Duration.between(began, Instant.now()));
    }

    synchronized Server server(Part part) {
        return known.computeIfAbsent(part, servers::of);
    }

    synchronized Child child(Part part) {
        return Optional.ofNullable(children.get(part))
                .orElseThrow(() -> new IllegalArgumentException(part.title() + " was not started here"));
    }

    CompletableFuture<Death> death() {
        return death;
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

    void stop(Part part) {
        child(part).stop(STOP_WITHIN);
    }

    void restart(Part part) {
        var child = child(part);
        if (child.isAlive()) {
            child.stop(STOP_WITHIN);
        }
        start(part);
    }

    /** Doors and services first, then Keycloak, then the stores. */
    void stopAll() {
        closing = true;
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
