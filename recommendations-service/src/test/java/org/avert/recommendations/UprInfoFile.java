package org.avert.recommendations;

import java.nio.charset.Charset;
import java.util.List;
import org.avert.recommendations.csv.CsvText;

/** A file as UPR Info gives it: MacRoman, lines ended by CR. */
final class UprInfoFile {
    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
    private static final String HEADER =
            "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\r";

    private final StringBuilder text = new StringBuilder(HEADER);

    UprInfoFile row(
            String to, String words, String from, String response, String action, String issue, String session) {
        var cells = List.of(to, "Africa", "", words, from, "Asia", "", response, action, issue, session);
        text.append(CsvText.row(cells).strip()).append('\r');
        return this;
    }

    UprInfoFile raw(String line) {
        text.append(line).append('\r');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(MAC_ROMAN);
    }

    /** Four that are taken, one repeat, one repeat with another response, three for the quarantine. */
    static UprInfoFile sample() {
        return new UprInfoFile()
                .row(
                        "Sample State A",
                        "Abolish the d\u00e9tention of children",
                        "Sample State B",
                        "Accepted",
                        "5",
                        "Detention,Justice",
                        "41")
                .row("Sample State A", "Consider ratifying OPCAT", "Sample State C", "Noted", "3", "Justice", "41")
                .row(
                        "Sample State A",
                        "Continue &#40;and fund&#41; legal aid, in all districts",
                        "Sample State D",
                        "Accepted",
                        "2",
                        "Justice",
                        "27")
                .row("Sample State B", "Protect journalists", "Sample State A", "Noted", "4", "", "41")
                .row("Sample State A", "Consider ratifying OPCAT", "Sample State C", "Noted", "3", "Justice", "41")
                .row("Sample State A", "consider  ratifying OPCAT", "Sample State C", "Accepted", "3", "Justice", "41")
                .row("Atlantis", "Ratify everything", "Sample State C", "Noted", "5", "Justice", "41")
                .row("Sample State A", "Free the press", "(Unknown)", "Noted", "9", "Justice", "41")
                .raw("Sample State A,too,few,cells");
    }

    static UprInfoFile many(int rows) {
        var file = new UprInfoFile();
        for (int n = 0; n < rows; n++) {
            file.row("Sample State A", "Take measure number " + n, "Sample State B", "Accepted", "4", "Justice", "41");
        }
        return file;
    }
}
