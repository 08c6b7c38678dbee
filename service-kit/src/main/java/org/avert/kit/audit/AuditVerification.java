package org.avert.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a walk over all chains of a service found.
 *
 * @param chains how many there are: one for each start of an instance
 * @param rows rows that are intact
 * @param signed rows up to the last checkpoint of their chain; the rest is younger than the last checkpoint, or was
 *     written just before a crash
 * @param broken first broken link of each chain that has one
 */
public record AuditVerification(
        String service,
        Instant verifiedAt,
        boolean intact,
        long chains,
        long rows,
        long signed,
        List<BrokenLink> broken) {

    /**
     * @param seq place in the chain, from 1
     */
    public record BrokenLink(UUID chain, long seq, AuditFlaw flaw) {}

    static AuditVerification of(String service, Instant now, List<ChainWalk> walks) {
        var broken = walks.stream().flatMap(walk -> walk.broken().stream()).toList();
        return new AuditVerification(
                service,
                now,
                broken.isEmpty(),
                walks.size(),
                walks.stream().mapToLong(ChainWalk::rows).sum(),
                walks.stream().mapToLong(ChainWalk::signed).sum(),
                broken);
    }
}
