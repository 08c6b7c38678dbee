package org.avert.earlywarning.analyses;

import java.time.Instant;
import org.avert.earlywarning.patterns.Pattern;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.Situation;
import org.avert.kit.access.Level;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of a pattern and the way it goes: analyst, High Commissioner, President with the Bureau (¶63-65, 71-73).
 *
 * @param level confidential, or strictly so
 * @param course course of action last decided
 * @param round round of decision; each needs a view of the Bureau of its own
 * @param submittedAt when the High Commissioner first had it
 * @param transmittedAt when the President first had it
 */
public record Analysis(
        AnalysisId id,
        CaseReference reference,
        PatternId pattern,
        Situation situation,
        Stage stage,
        Level level,
        @Nullable Course course,
        int round,
        Dossier dossier,
        @Nullable Instant submittedAt,
        @Nullable Instant transmittedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static Analysis open(Pattern pattern, String title, Instant now) {
        return new Analysis(
                AnalysisId.random(),
                CaseReference.random(),
                pattern.id(),
                pattern.situation(),
                Stage.IN_ANALYSIS,
                Level.CONFIDENTIAL,
                null,
                0,
                Dossier.titled(title),
                null,
                null,
                now,
                now,
                0);
    }

    Analysis written(Dossier next, Instant now) {
        return at(stage.after(Move.WRITE), course, next, now);
    }

    /** @throws AnalysisIncomplete when something is missing */
    Analysis submitted(Instant now) {
        var next = stage.after(Move.SUBMIT);
        dossier.demandComplete();
        return at(next, course, dossier, now);
    }

    Analysis returned(Instant now) {
        return at(stage.after(Move.RETURN), course, dossier, now);
    }

    Analysis transmitted(Instant now) {
        return at(stage.after(Move.TRANSMIT), course, dossier, now);
    }

    Analysis consulted(Instant now) {
        return at(stage.after(Move.GIVE_VIEW), course, dossier, now);
    }

    /**
     * @param views views that the Bureau gave in this round
     * @throws BureauNotConsulted when there is none
     */
    Analysis decided(Course next, long views, Instant now) {
        var under = stage.after(next.move());
        if (views == 0) {
            throw new BureauNotConsulted(stage);
        }
        return at(under, next, dossier, now);
    }

    Analysis succeeded(Instant now) {
        return at(stage.after(Move.RECORD_SUCCESS), course, dossier, now);
    }

    Analysis failed(Instant now) {
        return at(stage.after(Move.RECORD_FAILURE), course, dossier, now);
    }

    /** The facility's answer; where the President has moved on meanwhile, it is recorded and changes nothing. */
    Analysis answered(ReferralAnswer answer, Instant now) {
        return stage.allows(answer.move()) ? at(stage.after(answer.move()), course, dossier, now) : noted(now);
    }

    /** Something was done that leaves the stage as it is. */
    Analysis noted(Instant now) {
        return at(stage, course, dossier, now);
    }

    Analysis atLevel(Level next) {
        if (!next.needsNames()) {
            throw new IllegalArgumentException("An analysis is never " + next);
        }
        return new Analysis(
                id,
                reference,
                pattern,
                situation,
                stage,
                next,
                course,
                round,
                dossier,
                submittedAt,
                transmittedAt,
                createdAt,
                updatedAt,
                version);
    }

    private Analysis at(Stage next, @Nullable Course taken, Dossier content, Instant now) {
        var newRound = next.isDecision() && next != stage;
        return new Analysis(
                id,
                reference,
                pattern,
                situation,
                next,
                level,
                taken,
                newRound ? round + 1 : round,
                content,
                next == Stage.WITH_HIGH_COMMISSIONER && submittedAt == null ? now : submittedAt,
                next == Stage.WITH_PRESIDENT && transmittedAt == null ? now : transmittedAt,
                createdAt,
                now,
                version);
    }
}
