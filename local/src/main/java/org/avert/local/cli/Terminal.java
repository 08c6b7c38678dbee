package org.avert.local.cli;

import java.io.PrintStream;

/** The person's terminal, or a file: only a terminal gets lines that are drawn over. */
final class Terminal {
    private static final String CLEAR_LINE = "\r\u001b[2K";
    private static final int BAR = 24;

    private final PrintStream out;
    private final boolean interactive;
    private boolean barShown;

    Terminal(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    PrintStream out() {
        return out;
    }

    synchronized void line(String text) {
        clearBar();
        out.println(text);
    }

    /** A bar that the next line or bar replaces; into a file nothing is written. */
    synchronized void bar(int done, int total, String doing) {
        if (!interactive) {
            return;
        }
        var filled = total == 0 ? 0 : BAR * done / total;
        out.print(CLEAR_LINE + "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + total + "  "
                + doing);
        out.flush();
        barShown = true;
    }

    private void clearBar() {
        if (barShown) {
            out.print(CLEAR_LINE);
            barShown = false;
        }
    }
}
