package org.avert.earlywarning.imports;

/**
 * What came of the rows read so far.
 *
 * @param imported rows that became a signal
 * @param known rows whose id was there before
 * @param quarantined rows that could not be read
 */
public record ImportCounts(long imported, long known, long quarantined) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0);

    public long read() {
        return imported + known + quarantined;
    }
}
