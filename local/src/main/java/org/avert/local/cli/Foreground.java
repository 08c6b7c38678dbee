package org.avert.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.avert.local.LaunchFailure;
import org.avert.local.platform.Installation;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.avert.local.platform.PlatformOptions;

/** A platform that lives as long as this process: Ctrl-C, a hang-up and {@code avert down} stop all of it. */
final class Foreground implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(45);

    private final Platform platform;
    private final Terminal terminal;

    private Foreground(Platform platform, Terminal terminal) {
        this.platform = platform;
        this.terminal = terminal;
    }

    static Foreground start(PlatformOptions options, Terminal terminal) {
        var began = Instant.now();
        terminal.line("Starting Avert in " + options.home().directory());
        var platform = Platform.open(options, new StartProgress(terminal));
        var foreground = new Foreground(platform, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(foreground::close, "stop"));
        try {
            platform.startAll();
        } catch (RuntimeException failed) {
            foreground.close();
            throw failed;
        }
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        terminal.line(String.format(Locale.ROOT, "Avert is up after %.1f s.", seconds));
        return foreground;
    }

    Installation installation() {
        return platform.installation();
    }

    static void printAddresses(Installation installation, Terminal terminal) {
        terminal.line("");
        terminal.line("  Portal          " + installation.baseUrl() + "/");
        terminal.line("  Early warning   " + installation.baseUrl() + "/board");
        terminal.line("  Funding         " + installation.baseUrl() + "/funding");
        terminal.line("  API             " + installation.baseUrl() + "/docs");
        terminal.line("  Sign-in         " + installation.url(Part.KEYCLOAK)
                + "   (sample people and their passwords: ./avert status --people)");
        terminal.line("  Logs            " + installation.home().logs());
        terminal.line("");
    }

    /** Waits until Ctrl-C; fails when a part dies. */
    void stay() {
        terminal.line("Ctrl-C stops all.");
        trainInBackground();
        try {
            throw platform.death().get().asFailure();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new LaunchFailure(LaunchFailure.Reason.FAILED, "the watch over the parts failed", impossible);
        }
    }

    /** The first run of a build pays for the quicker start of the next ones, at the lowest priority and one by one. */
    private void trainInBackground() {
        var training = new Thread(this::trainWhenQuiet, "training");
        training.setDaemon(true);
        training.start();
    }

    private void trainWhenQuiet() {
        try {
            Thread.sleep(QUIET.toMillis());
            platform.untrained().forEach(this::train);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void train(Part part) {
        try {
            platform.train(part);
        } catch (LaunchFailure failed) {
            // without a class cache the next start is slower, nothing else
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}
