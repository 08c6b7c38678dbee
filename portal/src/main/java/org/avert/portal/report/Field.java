package org.avert.portal.report;

import java.util.List;

/**
 * One field of a form.
 *
 * @param choices words to choose from, where there are any
 * @param longest as the contract has it
 */
record Field(String name, Shape shape, boolean required, int shortest, int longest, List<String> choices) {
    private static final int LINE = 500;

    /** How it is asked for. */
    enum Shape {
        STATE,
        TEXT,
        LINE,
        DAY,
        CHOICE,
        SELECT
    }

    static Field state() {
        return new Field("state", Shape.STATE, true, 1, LINE, List.of());
    }

    static Field text(String name, int shortest, int longest) {
        return new Field(name, Shape.TEXT, shortest > 0, shortest, longest, List.of());
    }

    static Field line(String name) {
        return new Field(name, Shape.LINE, false, 0, LINE, List.of());
    }

    static Field day(String name) {
        return new Field(name, Shape.DAY, true, 1, LINE, List.of());
    }

    static Field choice(String name, List<String> choices) {
        return new Field(name, Shape.CHOICE, true, 1, LINE, choices);
    }

    static Field select(String name, List<String> choices) {
        return new Field(name, Shape.SELECT, true, 1, LINE, choices);
    }
}
