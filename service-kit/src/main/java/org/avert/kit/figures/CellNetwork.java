package org.avert.kit.figures;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A table with its totals as a network: each cell is an arc from its row to its column, each total closes the circle, and
 * what rows and columns add up to is what flows in and out of a node. What a reader can work out about withheld cells is
 * then a question of how much can flow around them (Cox 1995, network models for complementary cell suppression).
 */
final class CellNetwork {
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final long[][] cells;
    private final boolean[][] withheld;
    private final int rows;
    private final int columns;

    CellNetwork(long[][] cells, boolean[][] withheld) {
        this.cells = cells;
        this.withheld = withheld;
        this.rows = cells.length - 1;
        this.columns = cells[0].length - 1;
    }

    /** Node from which the arc of a cell leaves: its row; all rows together for the totals below. */
    int from(int row, int column) {
        if (row < rows) {
            return column < columns ? row : allRows();
        }
        return column < columns ? rows + column : allColumns();
    }

    /** Node to which it leads: its column; its row for a row's total. */
    int to(int row, int column) {
        if (row < rows) {
            return column < columns ? rows + column : row;
        }
        return column < columns ? allColumns() : allRows();
    }

    int nodes() {
        return rows + columns + 2;
    }

    private int allRows() {
        return rows + columns;
    }

    private int allColumns() {
        return rows + columns + 1;
    }

    /** How many values more than one a withheld cell could have for who knows all that is shown. */
    long range(int row, int column) {
        var capacity = residual(row, column);
        var up = flow(capacity, to(row, column), from(row, column), FigureTable.LEAST);
        capacity = residual(row, column);
        var down = flow(capacity, from(row, column), to(row, column), cells[row][column]);
        return up + down;
    }

    /** Withheld cells may grow without bound and shrink to nothing; the cell in question stands aside. */
    private long[][] residual(int row, int column) {
        var capacity = new long[nodes()][nodes()];
        for (var r = 0; r <= rows; r++) {
            for (var c = 0; c <= columns; c++) {
                if (withheld[r][c] && !(r == row && c == column)) {
                    capacity[from(r, c)][to(r, c)] += UNBOUNDED;
                    capacity[to(r, c)][from(r, c)] += cells[r][c];
                }
            }
        }
        return capacity;
    }

    private static long flow(long[][] capacity, int source, int sink, long enough) {
        long total = 0;
        while (total < enough) {
            var before = path(capacity, source, sink);
            if (before[sink] < 0) {
                break;
            }
            total += push(capacity, before, source, sink, enough - total);
        }
        return total;
    }

    private static long push(long[][] capacity, int[] before, int source, int sink, long most) {
        var amount = most;
        for (var node = sink; node != source; node = before[node]) {
            amount = Math.min(amount, capacity[before[node]][node]);
        }
        for (var node = sink; node != source; node = before[node]) {
            capacity[before[node]][node] -= amount;
            capacity[node][before[node]] += amount;
        }
        return amount;
    }

    private static int[] path(long[][] capacity, int source, int sink) {
        var before = new int[capacity.length];
        Arrays.fill(before, -1);
        before[source] = source;
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty() && before[sink] < 0) {
            int node = queue.remove();
            for (var next = 0; next < capacity.length; next++) {
                if (before[next] < 0 && capacity[node][next] > 0) {
                    before[next] = node;
                    queue.add(next);
                }
            }
        }
        return before;
    }
}
