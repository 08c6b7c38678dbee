package org.avert.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(name = "up", description = "Starts everything and stays in the foreground; Ctrl-C stops all.")
final class UpCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Mixin
    private ChosenParts chosen = new ChosenParts();

    @Override
    public void run() {
        var terminal = avert.terminal();
        try (var foreground = Foreground.start(chosen.of(avert.options()), terminal)) {
            Foreground.printAddresses(foreground.installation(), terminal);
            foreground.stay();
        }
    }
}
