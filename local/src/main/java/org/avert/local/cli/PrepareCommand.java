package org.avert.local.cli;

import org.avert.local.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "prepare",
        hidden = true,
        description = "Unpacks and builds what the first start needs; part of the build.")
final class PrepareCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Override
    public void run() {
        var terminal = avert.terminal();
        try (var platform = Platform.open(avert.options(), new StartProgress(terminal))) {
            platform.prepareAll();
        }
        terminal.line("Prepared.");
    }
}
