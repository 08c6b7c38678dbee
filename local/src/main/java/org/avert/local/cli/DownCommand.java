package org.avert.local.cli;

import java.time.Duration;
import org.avert.local.LaunchFailure;
import org.avert.local.home.Home;
import org.avert.local.platform.HomeLock;
import org.avert.local.platform.Part;
import org.avert.local.process.Leftovers;
import org.avert.local.process.Signals;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "down", description = "Stops everything, also what a killed launcher left behind. Data stays.")
final class DownCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Override
    public void run() {
        var terminal = avert.terminal();
        terminal.line(stop(avert.options().home()) ? "Avert is stopped." : "Avert was not running.");
    }

    /** Asks the launcher, which stops its parts in order; then ends what is left. True when there was anything. */
    static boolean stop(Home home) {
        var launcher = HomeLock.launcher(home);
        launcher.ifPresent(process -> {
            process.destroy();
            if (!Signals.ends(process, PATIENCE)) {
                throw new LaunchFailure(
                        LaunchFailure.Reason.FAILED,
                        "process " + process.pid() + " does not end; kill it and try again");
            }
        });
        var left = Leftovers.end(
                home.run(), Part.inStopOrder().stream().map(Part::id).toList());
        return launcher.isPresent() || !left.isEmpty();
    }
}
