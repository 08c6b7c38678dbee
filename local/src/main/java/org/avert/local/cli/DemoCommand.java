package org.avert.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "demo", description = "Plays one case from the first signal to the assessed recommendation.")
final class DemoCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Option(
            names = "--stop",
            description = "Stop everything when the case is played, instead of leaving the portal open.")
    private boolean stop;

    @Override
    public void run() {}
}
