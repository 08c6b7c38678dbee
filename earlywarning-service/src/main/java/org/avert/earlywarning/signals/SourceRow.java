package org.avert.earlywarning.signals;

/**
 * Row of a dataset that a signal was made of; together they identify it, so that the same row is imported once.
 *
 * @param dataset name of the dataset
 * @param externalId id of the row in it
 */
public record SourceRow(String dataset, String externalId) {
    private static final int LONGEST = 120;

    /** No dataset that a person imports can have a name like this. */
    private static final String SERVICE = "service:";

    public SourceRow {
        if (externalId.isBlank() || externalId.length() > LONGEST) {
            throw new IllegalArgumentException("id must have 1 to " + LONGEST + " characters");
        }
    }

    /** What a peer handed over under an id of its own. */
    public static SourceRow ofService(String service, String id) {
        return new SourceRow(datasetOf(service), id);
    }

    public static String datasetOf(String service) {
        return SERVICE + service;
    }

    /** Whether the id names an event; a peer's id names a report of one. */
    boolean namesAnEvent() {
        return !dataset.startsWith(SERVICE);
    }
}
