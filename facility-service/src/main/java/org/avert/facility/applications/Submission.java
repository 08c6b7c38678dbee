package org.avert.facility.applications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an application is once it was submitted.
 *
 * @param submittedAt when it first was; from then on it competes with others
 * @param criteriaVersion version of the criteria it is judged by
 * @param round round of scores, counted over all screenings
 * @param tied whether the round before ended in a tie: a second tie defers
 * @param screeningSince when the committee first saw it
 */
public record Submission(
        Instant submittedAt,
        long criteriaVersion,
        int round,
        boolean tied,
        @Nullable Instant screeningSince) {

    static Submission first(long criteriaVersion, Instant now) {
        return new Submission(now, criteriaVersion, 1, false, null);
    }

    /** After it was deferred: a new screening, under the criteria then in force. */
    Submission anew(long newCriteriaVersion) {
        return new Submission(submittedAt, newCriteriaVersion, round + 1, false, screeningSince);
    }

    Submission afterTie() {
        return new Submission(submittedAt, criteriaVersion, round + 1, true, screeningSince);
    }

    Submission screening(Instant now) {
        return new Submission(submittedAt, criteriaVersion, round, tied, screeningSince == null ? now : screeningSince);
    }
}
