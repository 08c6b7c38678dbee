package org.avert.portal.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.avert.portal.client.earlywarning.api.model.ViolationTypeDto;

/** The three ways in, each with what its form asks. */
enum Kind {
    /** To the Human Rights Council, against a State. */
    COMPLAINT(
            Field.state(),
            Field.text("text", Kind.LEAST, Kind.LONG),
            Field.text("attemptedRemedies", 0, Kind.MIDDLE),
            Field.line("contact")),
    /** Of a crisis that comes. */
    SIGNAL(
            Field.state(),
            Field.choice("teller", List.of("DEFENDER", "ANONYMOUS")),
            Field.select(
                    "violationType",
                    Stream.of(ViolationTypeDto.values()).map(Enum::name).toList()),
            Field.choice("gravity", List.of("GRAVE", "SERIOUS", "MODERATE")),
            Field.day("occurredOn"),
            Field.line("place"),
            Field.text("text", Kind.LEAST, Kind.LONG),
            Field.line("contact")),
    /** Of intimidation or reprisals. */
    REPRISAL(
            Field.state(),
            Field.text("text", Kind.LEAST, Kind.LONG),
            Field.text("cooperation", 0, Kind.MIDDLE),
            Field.text("safety", 0, Kind.SHORT),
            Field.line("contact"));

    private static final int LEAST = 20;
    private static final int LONG = 50_000;
    private static final int MIDDLE = 10_000;
    private static final int SHORT = 5_000;

    private final List<Field> fields;

    Kind(Field... fields) {
        this.fields = List.of(fields);
    }

    /** As addresses have it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    List<Field> fields() {
        return fields;
    }
}
