package org.avert.funding.sources;

import java.time.Instant;

/** @param version counts its changes, from 1 */
public record FundingSource(SourceId id, SourceDetails details, Instant updatedAt, long version) {

    static FundingSource added(SourceId id, SourceDetails details, Instant now) {
        return new FundingSource(id, details, now, 1);
    }

    FundingSource changed(SourceDetails newDetails, Instant now) {
        return new FundingSource(id, newDetails, now, version + 1);
    }
}
