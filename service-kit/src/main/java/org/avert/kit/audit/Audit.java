package org.avert.kit.audit;

import reactor.core.publisher.Mono;

/**
 * Writes audit rows for the caller in hand. Each method fails with {@link AuditUnavailable} when the row is not
 * written.
 */
public interface Audit {

    /** Before a confidential change is tried. */
    Mono<Void> intent(String operation, String objectType, String objectId);

    /**
     * After a change. Inside a transaction the row is written when that is settled, and says whether it was committed;
     * where that last write fails the intent remains and says that the outcome is open.
     */
    Mono<Void> outcome(String operation, String objectType, String objectId);

    /** Before a confidential record is given out. */
    Mono<Void> read(String operation, String objectType, String objectId);

    /** When a caller is refused. */
    Mono<Void> refused(String operation, String objectType, String objectId);
}
