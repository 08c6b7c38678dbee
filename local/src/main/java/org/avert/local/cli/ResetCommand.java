package org.avert.local.cli;

import java.nio.charset.Charset;
import java.util.Scanner;
import org.avert.local.home.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "reset",
        description = "Stops everything and deletes all data, secrets and logs; unpacked programs stay.")
final class ResetCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public void run() {
        var terminal = avert.terminal();
        var home = avert.options().home();
        if (yes || agrees(terminal, home)) {
            DownCommand.stop(home);
            home.forget();
            terminal.line("Deleted the data in " + home.directory());
        } else {
            terminal.line("Nothing was deleted.");
        }
    }

    private static boolean agrees(Terminal terminal, Home home) {
        terminal.line("This deletes all data in " + home.directory() + ". Type yes to go on:");
        var answers = new Scanner(System.in, Charset.defaultCharset());
        return answers.hasNextLine() && answers.nextLine().strip().equalsIgnoreCase("yes");
    }
}
