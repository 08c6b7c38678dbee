package org.avert.identity.grants;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.avert.identity.people.Administrator;
import org.avert.identity.people.ProtectedRole;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One administrator's proposal that a person shall hold, or no longer hold, an office, and what another one decided.
 *
 * @param subject the person
 * @param proposedBy subject of the administrator
 * @param decidedBy subject of the administrator who approved or declined
 * @param refusal why it was declined
 */
public record Grant(
        UUID id,
        Pillar pillar,
        GrantAct act,
        ProtectedRole role,
        UUID subject,
        String reason,
        GrantStatus status,
        String proposedBy,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal) {
    /** Long enough for a colleague who is away for some days, too short to be forgotten. */
    private static final Duration LIFE = Duration.ofDays(7);

    static Grant proposed(UUID id, Administrator by, Proposal proposal, Instant now) {
        return new Grant(
                id,
                by.pillar(),
                proposal.act(),
                proposal.role(),
                proposal.subject(),
                proposal.reason(),
                GrantStatus.PROPOSED,
                by.subject(),
                now,
                now.plus(LIFE),
                null,
                null,
                null);
    }

    /** As it stands now: what nobody decided in time is over. */
    public Grant at(Instant now) {
        return status == GrantStatus.PROPOSED && !now.isBefore(expiresAt)
                ? with(GrantStatus.EXPIRED, null, null, null)
                : this;
    }

    /**
     * @throws Refused when the administrator proposed it, or is whom it is about
     * @throws Conflict when it is decided or over
     */
    Grant approved(Administrator by, Instant now) {
        requireOpen(now);
        if (by.is(proposedBy)) {
            throw new Refused("You proposed it: another administrator decides.");
        }
        if (by.is(subject.toString())) {
            throw new Refused("It is about you: another administrator decides.");
        }
        return with(GrantStatus.APPROVED, by.subject(), now, null);
    }

    Grant declined(Administrator by, String why, Instant now) {
        requireOpen(now);
        return with(GrantStatus.DECLINED, by.subject(), now, why);
    }

    private void requireOpen(Instant now) {
        var current = at(now).status();
        if (current != GrantStatus.PROPOSED) {
            throw new Conflict("The proposal is " + current + "; nothing more is decided about it.");
        }
    }

    private Grant with(GrantStatus next, @Nullable String by, @Nullable Instant when, @Nullable String why) {
        return new Grant(
                id, pillar, act, role, subject, reason, next, proposedBy, proposedAt, expiresAt, by, when, why);
    }
}
