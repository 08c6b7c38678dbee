package org.avert.kit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.avert.kit.audit.AuditVerification.BrokenLink;
import org.jspecify.annotations.Nullable;

/**
 * A walk along one chain, row by row, held against its checkpoints.
 *
 * @param signedHashes hashes that were signed, by place
 * @param rows rows that are intact, from the start
 * @param head hash of the last of them
 * @param found the first broken link
 */
record ChainWalk(
        UUID chain,
        Map<Long, String> signedHashes,
        long rows,
        String head,
        @Nullable BrokenLink found) {

    static ChainWalk start(UUID chain, List<Checkpoint> checkpoints, CheckpointKey key, String service) {
        var hashes = new TreeMap<Long, String>();
        BrokenLink forged = null;
        for (var checkpoint : checkpoints) {
            var ours = checkpoint.chain().equals(chain) && checkpoint.service().equals(service);
            if (ours && key.signed(checkpoint)) {
                hashes.put(checkpoint.seq(), checkpoint.hash());
            } else if (forged == null) {
                forged = new BrokenLink(chain, checkpoint.seq(), AuditFlaw.CHECKPOINT_FORGED);
            }
        }
        return new ChainWalk(chain, hashes, 0, AuditRow.GENESIS, forged);
    }

    ChainWalk with(AuditRow row) {
        if (found != null) {
            return this;
        }
        var flaw = flaw(row);
        if (flaw == null) {
            return new ChainWalk(chain, signedHashes, row.seq(), row.hash(), null);
        }
        // a missing row is named by its own place, not by that of its neighbour
        return broken(flaw == AuditFlaw.ROW_MISSING ? rows + 1 : row.seq(), flaw);
    }

    /** After the last row. */
    ChainWalk end() {
        return found == null && signed() > rows ? broken(rows + 1, AuditFlaw.TAIL_CUT) : this;
    }

    /** Place up to which the chain is signed. */
    long signed() {
        return signedHashes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    Optional<BrokenLink> broken() {
        return Optional.ofNullable(found);
    }

    private @Nullable AuditFlaw flaw(AuditRow row) {
        if (row.seq() > rows + 1) {
            return AuditFlaw.ROW_MISSING;
        }
        if (row.seq() < rows + 1) {
            return AuditFlaw.ROW_ADDED;
        }
        if (!row.isIntact()) {
            return AuditFlaw.ROW_CHANGED;
        }
        if (!row.previous().equals(head)) {
            return AuditFlaw.LINK_BROKEN;
        }
        var noted = signedHashes.get(row.seq());
        return noted == null || noted.equals(row.hash()) ? null : AuditFlaw.REWRITTEN;
    }

    private ChainWalk broken(long seq, AuditFlaw flaw) {
        return new ChainWalk(chain, signedHashes, rows, head, new BrokenLink(chain, seq, flaw));
    }
}
