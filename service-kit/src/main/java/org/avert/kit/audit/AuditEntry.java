package org.avert.kit.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.avert.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded: who did what to which object, never a value.
 *
 * @param at to the millisecond; to the hour for a caller without an account, so that the row does not tell when a
 *     source wrote
 * @param office role or service in which the caller acted
 * @param requestId id that leads to the request's logs; none for a caller without an account
 */
public record AuditEntry(
        Instant at,
        AuditAct act,
        String operation,
        String objectType,
        String objectId,
        String issuer,
        String subject,
        String office,
        @Nullable String requestId) {

    static AuditEntry of(
            Instant now,
            AuditAct act,
            String operation,
            String objectType,
            String objectId,
            Caller caller,
            @Nullable String requestId) {
        var anonymous = caller.isAnonymous();
        return new AuditEntry(
                now.truncatedTo(anonymous ? ChronoUnit.HOURS : ChronoUnit.MILLIS),
                act,
                operation,
                objectType,
                objectId,
                caller.issuer(),
                caller.subject(),
                caller.office(),
                anonymous ? null : requestId);
    }
}
