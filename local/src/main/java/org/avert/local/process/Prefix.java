package org.avert.local.process;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Small system programs put before a command. Each is used only where the machine has it. */
final class Prefix {
    private static final List<String> OWN_SESSION = firstThatWorks(
            List.of("setsid"), List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or die $!"));
    private static final boolean DEATH_SIGNAL = works(List.of("setpriv", "--pdeathsig", "TERM"));

    private Prefix() {}

    /** Ctrl-C in the terminal must reach the launcher alone, which then stops all in the right order. */
    static List<String> ownSession() {
        return OWN_SESSION;
    }

    /** On Linux the kernel signals the child when its parent dies, even by kill -9. */
    static List<String> endsWithParent(String signal) {
        return DEATH_SIGNAL ? List.of("setpriv", "--pdeathsig", signal) : List.of();
    }

    /** PostgreSQL refuses root; an unmapped user namespace is enough for it. */
    static List<String> notRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    @SafeVarargs
    private static List<String> firstThatWorks(List<String>... candidates) {
        for (var candidate : candidates) {
            if (works(candidate)) {
                return candidate;
            }
        }
        return List.of();
    }

    private static boolean works(List<String> prefix) {
        try {
            var line = new java.util.ArrayList<>(prefix);
            line.add("true");
            var trial = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
