package org.avert.local;

import java.util.Map;
import org.avert.local.cli.AvertCommand;
import picocli.CommandLine;

/** The launcher behind {@code ./avert}. */
public final class Avert {
    private Avert() {}

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), arguments));
    }

    static int run(Map<String, String> environment, String... arguments) {
        return new CommandLine(new AvertCommand(environment))
                .setExecutionExceptionHandler(Avert::explain)
                .setUsageHelpAutoWidth(true)
                .execute(arguments);
    }

    /** What went wrong, in its own words; only the unexpected shows where. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof LaunchFailure known) {
            command.getErr().println(System.lineSeparator() + known.getMessage());
            return known.reason().exitCode();
        }
        command.getErr().println(System.lineSeparator() + failure);
        failure.printStackTrace(command.getErr());
        return LaunchFailure.Reason.FAILED.exitCode();
    }
}
