package org.avert.earlywarning.signals;

/**
 * Row of a dataset that a signal was made of; together they identify it, so that the same row is imported once.
 *
 * @param dataset name of the dataset
 * @param externalId id of the row in it
 */
public record SourceRow(String dataset, String externalId) {
    private static final int LONGEST = 120;

    public SourceRow {
        if (externalId.isBlank() || externalId.length() > LONGEST) {
            throw new IllegalArgumentException("id must have 1 to " + LONGEST + " characters");
        }
    }
}
