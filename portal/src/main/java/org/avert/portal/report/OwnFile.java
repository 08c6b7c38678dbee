package org.avert.portal.report;

import java.time.Instant;
import java.util.List;

/** What whoever has the code may see. */
record OwnFile(Instant receivedAt, String text, List<Line> lines, List<String> files) {

    /** A question, or an answer. */
    record Line(boolean fromDesk, Instant at, String text) {}

    @Override
    public String toString() {
        return "OwnFile[not shown]";
    }
}
