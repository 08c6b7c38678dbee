package org.avert.recommendations.importing;

import java.util.List;
import java.util.Locale;
import org.avert.recommendations.csv.SourceRow;

/**
 * Where the columns of UPR Info stand in a file. Further columns are ignored.
 *
 * @param places place of each of {@link #NAMES}, -1 where the file lacks it
 * @param width number of cells of the header
 */
public record UprInfoColumns(List<Integer> places, int width) {
    public static final List<String> NAMES = List.of(
            "To",
            "To-Rgrp",
            "To-Org",
            "Text",
            "From",
            "From-Rgrp",
            "From-Org",
            "Response",
            "Action",
            "Issue",
            "Session");
    private static final List<String> NEEDED = List.of("To", "Text", "From", "Response", "Action", "Issue", "Session");

    public UprInfoColumns {
        places = List.copyOf(places);
    }

    /** @throws NotThisLayout when a column that is needed is missing */
    public static UprInfoColumns of(SourceRow header) {
        var found = header.cells().stream().map(UprInfoColumns::folded).toList();
        var missing =
                NEEDED.stream().filter(name -> !found.contains(folded(name))).toList();
        if (!missing.isEmpty()) {
            throw new NotThisLayout(missing);
        }
        return new UprInfoColumns(
                NAMES.stream().map(name -> found.indexOf(folded(name))).toList(),
                header.cells().size());
    }

    String cell(SourceRow row, String name) {
        return at(row, places.get(NAMES.indexOf(name)));
    }

    /** The cells in the order of {@link #NAMES}. */
    List<String> ordered(SourceRow row) {
        return row.cells().size() == width
                ? places.stream().map(place -> at(row, place)).toList()
                : row.cells();
    }

    private static String at(SourceRow row, int place) {
        return place < 0 ? "" : row.cells().get(place);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
