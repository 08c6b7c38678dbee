package org.avert.recommendations.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.avert.recommendations.csv.SourceRow;
import org.avert.recommendations.recommendation.Fingerprint;
import org.avert.recommendations.recommendation.Position;
import org.avert.recommendations.recommendation.RecommendationContent;
import org.avert.recommendations.vocabulary.Countries;
import org.avert.recommendations.vocabulary.Country;
import org.avert.recommendations.vocabulary.ReviewCycle;
import org.avert.recommendations.vocabulary.ReviewCycles;

/** Reads rows of UPR Info. Every fault of a row is found, not only its first. */
final class UprInfoReader {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_THEME = 120;
    private static final int MOST_THEMES = 60;
    private static final List<String> READ = List.of("To", "Text", "From", "Response", "Action", "Issue", "Session");
    private static final Map<String, Position> POSITIONS = Map.of(
            "accepted", Position.SUPPORTED,
            "supported", Position.SUPPORTED,
            "noted", Position.NOTED,
            "rejected", Position.NOTED,
            "pending", Position.NO_CLEAR_POSITION,
            "general response", Position.NO_CLEAR_POSITION,
            "no response", Position.NO_CLEAR_POSITION,
            "", Position.NO_CLEAR_POSITION);

    private final UprInfoColumns columns;
    private final Countries countries;
    private final ReviewCycles cycles;

    UprInfoReader(UprInfoColumns columns, Countries countries, ReviewCycles cycles) {
        this.columns = columns;
        this.countries = countries;
        this.cycles = cycles;
    }

    RowReading read(SourceRow row) {
        var broken = brokenForm(row);
        if (broken.isPresent()) {
            return new RowReading.Quarantined(row.line(), columns.ordered(row), List.of(broken.get()));
        }
        return new Cells(row).reading();
    }

    private Optional<Finding> brokenForm(SourceRow row) {
        if (row.fault() != null) {
            var reason = row.fault() == SourceRow.Fault.UNCLOSED_QUOTE ? Outcome.UNCLOSED_QUOTE : Outcome.STRAY_QUOTE;
            return Optional.of(new Finding(reason, null, reason.meaning()));
        }
        if (row.cells().size() != columns.width()) {
            var detail = row.cells().size() + " cells where the header has " + columns.width();
            return Optional.of(new Finding(Outcome.CELL_COUNT, null, detail));
        }
        return Optional.empty();
    }

    /** The cells of one row while they are read. */
    private final class Cells {
        private final SourceRow row;
        private final Map<String, String> texts = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Cells(SourceRow row) {
            this.row = row;
            READ.forEach(column -> texts.put(column, CellText.of(columns.cell(row, column))));
        }

        RowReading reading() {
            READ.forEach(this::refuseControlCharacters);
            var state = state();
            var text = text();
            var author = author();
            var position = position();
            var action = action();
            var cycle = cycle();
            var themes = themes();
            if (!findings.isEmpty()) {
                return new RowReading.Quarantined(row.line(), columns.ordered(row), findings);
            }
            return new RowReading.Candidate(
                    row.line(),
                    fingerprint(),
                    new RecommendationContent(
                            "UPR",
                            state.orElseThrow(),
                            text,
                            author.orElseThrow(),
                            session().orElseThrow(),
                            cycle.orElseThrow().number(),
                            position.orElseThrow(),
                            action.orElse(null),
                            themes));
        }

        private Fingerprint fingerprint() {
            return Fingerprint.of(READ.stream().map(this::cell).toList());
        }

        private String cell(String column) {
            return texts.getOrDefault(column, "");
        }

        private void find(Outcome reason, String column, String detail) {
            findings.add(new Finding(reason, column, detail));
        }

        private void refuseControlCharacters(String column) {
            if (CellText.holdsControlCharacter(cell(column))) {
                find(Outcome.CONTROL_CHARACTER, column, Outcome.CONTROL_CHARACTER.meaning());
            }
        }

        private Optional<Country> state() {
            var name = cell("To");
            if (name.isEmpty()) {
                find(Outcome.STATE_MISSING, "To", Outcome.STATE_MISSING.meaning());
                return Optional.empty();
            }
            return known("To", name, countries::named, Outcome.UNKNOWN_STATE, "no State is known as ");
        }

        private Optional<Country> author() {
            var name = cell("From");
            if (name.isEmpty() || name.equalsIgnoreCase("(unknown)")) {
                find(Outcome.AUTHOR_NOT_NAMED, "From", Outcome.AUTHOR_NOT_NAMED.meaning());
                return Optional.empty();
            }
            return known("From", name, countries::named, Outcome.UNKNOWN_AUTHOR, "no State is known as ");
        }

        private String text() {
            var text = cell("Text");
            if (text.isEmpty()) {
                find(Outcome.TEXT_MISSING, "Text", Outcome.TEXT_MISSING.meaning());
            } else if (text.length() > LONGEST_TEXT) {
                find(Outcome.TEXT_TOO_LONG, "Text", text.length() + " characters");
            }
            return text;
        }

        private Optional<Position> position() {
            return known(
                    "Response",
                    cell("Response"),
                    word -> Optional.ofNullable(POSITIONS.get(word.toLowerCase(Locale.ROOT))),
                    Outcome.UNKNOWN_RESPONSE,
                    "no response is known as ");
        }

        private Optional<Integer> action() {
            var category = cell("Action");
            return category.isEmpty()
                    ? Optional.empty()
                    : known(
                            "Action",
                            category,
                            word -> number(word).filter(n -> n >= 1 && n <= RecommendationContent.SPECIFIC),
                            Outcome.UNKNOWN_ACTION,
                            "not an action category: ");
        }

        private Optional<Integer> session() {
            return number(cell("Session"));
        }

        private Optional<ReviewCycle> cycle() {
            return known(
                    "Session",
                    cell("Session"),
                    word -> number(word).flatMap(cycles::ofSession),
                    Outcome.UNKNOWN_SESSION,
                    "in no cycle: ");
        }

        private List<String> themes() {
            var themes = Arrays.stream(cell("Issue").split(","))
                    .map(String::strip)
                    .filter(theme -> !theme.isEmpty())
                    .distinct()
                    .toList();
            if (themes.size() > MOST_THEMES || themes.stream().anyMatch(theme -> theme.length() > LONGEST_THEME)) {
                find(Outcome.TOO_MANY_THEMES, "Issue", Outcome.TOO_MANY_THEMES.meaning());
            }
            return themes;
        }

        private <T> Optional<T> known(
                String column, String word, Function<String, Optional<T>> meaning, Outcome otherwise, String because) {
            var found = meaning.apply(word);
            if (found.isEmpty()) {
                find(otherwise, column, because + shown(word));
            }
            return found;
        }
    }

    private static Optional<Integer> number(String word) {
        return word.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }

    private static String shown(String word) {
        var most = 100;
        return word.length() <= most ? word : word.substring(0, most) + "…";
    }
}
