package org.avert.mechanisms.figures;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.avert.kit.figures.FigureTable;

/**
 * Communications of a year by region, in the order of {@link Region}: answered, open, received. What is withheld is
 * {@code null}.
 */
public record CommunicationFigures(Year year, FigureTable table) {
    /** Columns of the table. */
    public static final int ANSWERED = 0;

    public static final int OPEN = 1;
    public static final int RECEIVED = 2;

    static CommunicationFigures of(Year year, List<CountedCommunication> counted) {
        var counts = Arrays.stream(Region.values())
                .map(region -> List.of(count(counted, region, true), count(counted, region, false)))
                .toList();
        return new CommunicationFigures(year, FigureTable.of(counts));
    }

    private static long count(List<CountedCommunication> counted, Region region, boolean answered) {
        return counted.stream()
                .filter(one -> one.answered() == answered && Region.ofState(one.state()) == region)
                .count();
    }
}
