package org.avert.kit.audit;

import java.util.UUID;

/** Last link of a chain: what a checkpoint notes. */
record AuditHead(UUID chain, long seq, String hash) {

    static AuditHead fresh() {
        return new AuditHead(UUID.randomUUID(), 0, AuditRow.GENESIS);
    }

    static AuditHead of(AuditRow row) {
        return new AuditHead(row.chain(), row.seq(), row.hash());
    }
}
