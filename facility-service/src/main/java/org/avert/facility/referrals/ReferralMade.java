package org.avert.facility.referrals;

import java.time.Instant;
import java.util.UUID;

/** What early warning hands over. */
public record ReferralMade(
        String reference, String state, String title, Concern concern, String reasons, Instant referredAt) {

    Referral received(Instant now) {
        return new Referral(
                new ReferralId(UUID.randomUUID()),
                1,
                reference,
                state,
                title,
                concern,
                reasons,
                ReferralStatus.RECEIVED,
                null,
                referredAt,
                now);
    }
}
