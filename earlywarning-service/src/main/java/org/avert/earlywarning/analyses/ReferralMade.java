package org.avert.earlywarning.analyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.avert.earlywarning.patterns.Pattern;

/** What is handed over to the facility: general terms only, so that no source can be told from it. */
public record ReferralMade(
        String caseReference, String state, String title, Concern concern, String reasons, Instant referredAt) {
    public static final String TYPE = "org.avert.earlywarning.referral-made";

    static ReferralMade of(Analysis analysis, Pattern pattern, Referral referral) {
        return new ReferralMade(
                analysis.reference().value(),
                analysis.situation().state(),
                referral.title(),
                Concern.of(pattern),
                referral.reasons(),
                analysis.updatedAt());
    }

    /** What is of concern. */
    public record Concern(
            List<String> violationTypes,
            LocalDate periodStart,
            LocalDate periodEnd,
            List<String> places,
            String summary) {

        static Concern of(Pattern pattern) {
            var situation = pattern.situation();
            var area = situation.area();
            return new Concern(
                    List.of(situation.type().name()),
                    pattern.first().monday(),
                    pattern.last().sunday(),
                    area == null ? List.of() : List.of(area),
                    "A pattern of " + situation.inWords()
                            + ": more was reported than the time before lets one expect.");
        }
    }
}
