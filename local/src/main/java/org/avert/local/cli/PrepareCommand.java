package org.avert.local.cli;

import org.avert.local.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "prepare",
        hidden = true,
        description = "Unpacks and builds what the first start needs; part of the build.")
final class PrepareCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Mixin
    private ChosenParts chosen = new ChosenParts();

    @Override
    public void run() {
        var terminal = avert.terminal();
        try (var platform = Platform.open(chosen.of(avert.options()), new StartProgress(terminal))) {
            platform.prepareAll();
        }
        terminal.line("Prepared.");
    }
}
