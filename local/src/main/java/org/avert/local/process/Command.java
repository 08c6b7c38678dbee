package org.avert.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param arguments program and arguments
 * @param environment variables added to the launcher's own
 * @param directory working directory
 * @param stopSignal signal that asks it to end in good order, without the SIG
 * @param unprivileged whether it refuses to run as root and needs a user namespace then
 */
public record Command(
        List<String> arguments,
        Map<String, String> environment,
        Path directory,
        String stopSignal,
        boolean unprivileged) {

    public Command {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    public static Command of(List<String> arguments, Map<String, String> environment, Path directory) {
        return new Command(arguments, environment, directory, "TERM", false);
    }

    /** The whole line: out of the terminal's signals, and told when the launcher itself is killed. */
    List<String> line() {
        var line = new ArrayList<String>(Prefix.ownSession());
        if (unprivileged) {
            line.addAll(Prefix.notRoot());
        }
        line.addAll(Prefix.endsWithParent(stopSignal));
        line.addAll(arguments);
        return line;
    }

    /** The same program run to its end: it stays in the launcher's session, where Ctrl-C reaches it. */
    public List<String> toRunOnce() {
        var line = new ArrayList<String>();
        if (unprivileged) {
            line.addAll(Prefix.notRoot());
        }
        line.addAll(Prefix.endsWithParent(stopSignal));
        line.addAll(arguments);
        return line;
    }
}
