package org.avert.kit.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts in two ways with all their totals. A {@code null} is withheld. The last column of each row is the row's total
 * and the last row holds the columns' totals.
 */
public record FigureTable(List<List<@Nullable Long>> cells) {
    /** A count below this, and above nothing, could point to a person. */
    public static final long LEAST = 5;

    public FigureTable {
        cells = cells.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<@Nullable Long>(row)))
                .toList();
    }

    /** Withholds what must not be told from a table of counts, each row as long as the others. */
    public static FigureTable of(List<List<Long>> counts) {
        return new Suppression(withTotals(counts)).table();
    }

    public @Nullable Long cell(int row, int column) {
        return cells.get(row).get(column);
    }

    static long[][] withTotals(List<List<Long>> counts) {
        var rows = counts.size();
        var columns = rows == 0 ? 0 : counts.get(0).size();
        var all = new long[rows + 1][columns + 1];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                long count = counts.get(row).get(column);
                all[row][column] = count;
                all[row][columns] += count;
                all[rows][column] += count;
                all[rows][columns] += count;
            }
        }
        return all;
    }
}
