package org.avert.recommendations.importing;

/** What became of a row and why; the first four buckets together are all rows read. */
public enum Outcome {
    NEW(Bucket.IMPORTED, "A recommendation that was not there"),
    REPEAT(Bucket.MERGED, "The State, text, recommending State and session of a recommendation that is there"),
    REPEAT_WITH_DIFFERENCES(
            Bucket.MERGED, "A repeat with another response, action or themes, which are kept with the source"),
    TAKEN_BEFORE(Bucket.UNCHANGED, "An earlier import took this row as it is"),
    UNCLOSED_QUOTE(Bucket.QUARANTINED, "A quotation mark is opened and never closed"),
    STRAY_QUOTE(Bucket.QUARANTINED, "Text stands after a closing quotation mark"),
    CELL_COUNT(Bucket.QUARANTINED, "The number of cells is not that of the header"),
    CONTROL_CHARACTER(Bucket.QUARANTINED, "A cell holds a character that is no text"),
    STATE_MISSING(Bucket.QUARANTINED, "The State under review is missing"),
    UNKNOWN_STATE(Bucket.QUARANTINED, "The State under review is not known by this name"),
    TEXT_MISSING(Bucket.QUARANTINED, "The text is missing"),
    TEXT_TOO_LONG(Bucket.QUARANTINED, "The text is longer than 20,000 characters"),
    AUTHOR_NOT_NAMED(Bucket.QUARANTINED, "The source does not say which State made the recommendation"),
    UNKNOWN_AUTHOR(Bucket.QUARANTINED, "The recommending State is not known by this name"),
    UNKNOWN_RESPONSE(Bucket.QUARANTINED, "The response is none that is known"),
    UNKNOWN_ACTION(Bucket.QUARANTINED, "The action category is not 1 to 5"),
    UNKNOWN_SESSION(Bucket.QUARANTINED, "The session is in no cycle that is known"),
    TOO_MANY_THEMES(Bucket.QUARANTINED, "There are more than 60 themes, or one is longer than 120 characters");

    /** The counts of an import. */
    public enum Bucket {
        IMPORTED,
        MERGED,
        UNCHANGED,
        QUARANTINED
    }

    private final Bucket bucket;
    private final String meaning;

    Outcome(Bucket bucket, String meaning) {
        this.bucket = bucket;
        this.meaning = meaning;
    }

    public Bucket bucket() {
        return bucket;
    }

    public String meaning() {
        return meaning;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
