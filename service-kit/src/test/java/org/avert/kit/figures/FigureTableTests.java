package org.avert.kit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Tries every table that a reader could imagine behind what is shown. */
class FigureTableTests {
    private static final int ROWS = 3;
    private static final int LARGEST = 14;

    @Test
    void showsCountsAndTotalsWhereNothingIsSmall() {
        var table = FigureTable.of(List.of(List.of(10L, 20L), List.of(0L, 7L)));
        assertThat(table.cells()).containsExactly(List.of(10L, 20L, 30L), List.of(0L, 7L, 7L), List.of(10L, 27L, 37L));
    }

    @Test
    void withholdsASmallCountAndWhatWouldTellIt() {
        var table = FigureTable.of(List.of(List.of(3L, 20L), List.of(11L, 30L)));
        assertThat(table.cell(0, 0)).isNull();
        assertThat(table.cells().stream()
                        .flatMap(List::stream)
                        .filter(Objects::isNull)
                        .count())
                .isGreaterThanOrEqualTo(4);
        assertThat(table.cell(2, 2)).isEqualTo(64);
    }

    @RepeatedTest(60)
    void noWithheldCellCanBeWorkedOut(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var counts = new ArrayList<List<Long>>();
        for (var row = 0; row < ROWS; row++) {
            counts.add(List.of((long) random.nextInt(9), (long) random.nextInt(9)));
        }
        var shown = FigureTable.of(counts);
        var imagined = new Imagined(shown);
        for (var row = 0; row <= ROWS; row++) {
            for (var column = 0; column <= 2; column++) {
                if (shown.cell(row, column) == null) {
                    assertThat(imagined.most[row][column] - imagined.least[row][column])
                            .as("%s behind %s at %d,%d", counts, shown.cells(), row, column)
                            .isGreaterThanOrEqualTo(FigureTable.LEAST);
                }
            }
        }
    }

    /** Least and most that each cell can be in any table of counts up to a bound that gives what is shown. */
    private static final class Imagined {
        private final FigureTable shown;
        private final long[][] least = new long[ROWS + 1][3];
        private final long[][] most = new long[ROWS + 1][3];
        private final long[][] tried = new long[ROWS + 1][3];

        Imagined(FigureTable shown) {
            this.shown = shown;
            for (var row : least) {
                Arrays.fill(row, Long.MAX_VALUE);
            }
            row(0);
        }

        private void row(int row) {
            if (row == ROWS) {
                columns();
                return;
            }
            for (var first = 0; first <= LARGEST; first++) {
                for (var second = 0; fits(row, 0, first) && second <= LARGEST; second++) {
                    if (fits(row, 1, second) && fits(row, 2, first + second)) {
                        set(row, first, second);
                        row(row + 1);
                    }
                }
            }
        }

        private void set(int row, long first, long second) {
            tried[row][0] = first;
            tried[row][1] = second;
            tried[row][2] = first + second;
        }

        private void columns() {
            for (var column = 0; column <= 2; column++) {
                tried[ROWS][column] = 0;
                for (var row = 0; row < ROWS; row++) {
                    tried[ROWS][column] += tried[row][column];
                }
                if (!fits(ROWS, column, tried[ROWS][column])) {
                    return;
                }
            }
            for (var row = 0; row <= ROWS; row++) {
                for (var column = 0; column <= 2; column++) {
                    least[row][column] = Math.min(least[row][column], tried[row][column]);
                    most[row][column] = Math.max(most[row][column], tried[row][column]);
                }
            }
        }

        private boolean fits(int row, int column, long value) {
            var told = shown.cell(row, column);
            return told == null || told == value;
        }
    }
}
