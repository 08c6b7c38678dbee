package org.avert.recommendations.importing;

import java.time.Instant;
import org.avert.recommendations.csv.TextEncoding;

/**
 * A file that is taken in.
 *
 * @param sequence order of arrival
 * @param sourceName name of the file
 * @param pieces number of pieces in which the file is kept until it is taken in
 * @param tally what became of the rows so far; the rows that it counts are done
 */
public record Import(
        ImportId id,
        long sequence,
        ImportFormat format,
        String sourceName,
        TextEncoding encoding,
        int pieces,
        Tally tally,
        Instant receivedAt) {}
