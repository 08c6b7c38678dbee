package org.avert.facility.referrals;

import java.time.Instant;
import java.util.UUID;
import org.avert.kit.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A situation that the President of the Council referred to the facility (¶65).
 *
 * @param state State whose situation it is
 * @param application application that answers it, once the State has drafted one
 */
public record Referral(
        ReferralId id,
        long version,
        String reference,
        String state,
        String title,
        Concern concern,
        String reasons,
        ReferralStatus status,
        @Nullable UUID application,
        Instant referredAt,
        Instant receivedAt) {

    /** @throws Conflict when an application answers it already */
    public void requireUnanswered() {
        if (application != null) {
            throw new Conflict("The referral is " + status + " and has an application already.");
        }
    }

    public Referral drafted(UUID draft) {
        requireUnanswered();
        // same version: a draft is the State's own, and a changed entity tag would tell of it
        return new Referral(
                id, version, reference, state, title, concern, reasons, status, draft, referredAt, receivedAt);
    }

    public Referral applied() {
        return with(ReferralStatus.APPLIED, application);
    }

    public Referral answered() {
        return with(ReferralStatus.ANSWERED, application);
    }

    /** The application was withdrawn: the State may apply anew. */
    public Referral reopened() {
        return with(ReferralStatus.RECEIVED, null);
    }

    private Referral with(ReferralStatus next, @Nullable UUID newApplication) {
        return new Referral(
                id,
                version + 1,
                reference,
                state,
                title,
                concern,
                reasons,
                next,
                newApplication,
                referredAt,
                receivedAt);
    }
}
