package org.avert.kit.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Withholds each small cell, and then the smallest other cells until no withheld cell can be told to within
 * {@link FigureTable#LEAST} values.
 */
final class Suppression {
    private final long[][] cells;
    private final boolean[][] withheld;
    private final CellNetwork network;

    Suppression(long[][] cells) {
        this.cells = cells;
        this.withheld = new boolean[cells.length][cells[0].length];
        this.network = new CellNetwork(cells, withheld);
        withholdSmall();
        var exposed = exposed();
        while (exposed != null && withholdOneMore(exposed)) {
            exposed = exposed();
        }
        if (exposed != null) {
            withholdAll();
        }
    }

    FigureTable table() {
        var shown = new ArrayList<List<@Nullable Long>>();
        for (var row = 0; row < cells.length; row++) {
            var line = new ArrayList<@Nullable Long>();
            for (var column = 0; column < cells[row].length; column++) {
                line.add(withheld[row][column] ? null : cells[row][column]);
            }
            shown.add(line);
        }
        return new FigureTable(shown);
    }

    private void withholdSmall() {
        for (var row = 0; row < cells.length; row++) {
            for (var column = 0; column < cells[row].length; column++) {
                withheld[row][column] = cells[row][column] > 0 && cells[row][column] < FigureTable.LEAST;
            }
        }
    }

    /** A withheld cell of which a reader could work out too much, if there is one. */
    private int @Nullable [] exposed() {
        for (var row = 0; row < cells.length; row++) {
            for (var column = 0; column < cells[row].length; column++) {
                if (withheld[row][column] && network.range(row, column) < FigureTable.LEAST) {
                    return new int[] {row, column};
                }
            }
        }
        return null;
    }

    /** The smallest cell that still says something, first one that adds up with the exposed cell. */
    private boolean withholdOneMore(int[] exposed) {
        int[] best = null;
        for (var row = 0; row < cells.length; row++) {
            for (var column = 0; column < cells[row].length; column++) {
                if (!withheld[row][column]
                        && cells[row][column] > 0
                        && (best == null || cost(row, column, exposed) < cost(best[0], best[1], exposed))) {
                    best = new int[] {row, column};
                }
            }
        }
        if (best == null) {
            return false;
        }
        withheld[best[0]][best[1]] = true;
        return true;
    }

    /** Totals tell most and go last; then what shares neither row nor column with the exposed cell. */
    private double cost(int row, int column, int[] exposed) {
        var total = row == cells.length - 1 || column == cells[0].length - 1;
        var apart = row != exposed[0] && column != exposed[1];
        return cells[row][column] + (apart ? 1e12 : 0) + (total ? 1e15 : 0);
    }

    private void withholdAll() {
        for (var row : withheld) {
            Arrays.fill(row, true);
        }
    }
}
