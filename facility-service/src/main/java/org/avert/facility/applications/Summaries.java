package org.avert.facility.applications;

/** Sentences of the case log, cut to its length. */
final class Summaries {
    private static final int LONGEST = 500;

    private Summaries() {}

    static String of(String what, String text) {
        var sentence = what + ": " + text;
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }
}
