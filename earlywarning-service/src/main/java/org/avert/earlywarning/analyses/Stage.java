package org.avert.earlywarning.analyses;

import static org.avert.earlywarning.analyses.Move.APPROVE_REFERRAL;
import static org.avert.earlywarning.analyses.Move.DECLINE_REFERRAL;
import static org.avert.earlywarning.analyses.Move.DEFER_REFERRAL;
import static org.avert.earlywarning.analyses.Move.ESCALATE;
import static org.avert.earlywarning.analyses.Move.GIVE_VIEW;
import static org.avert.earlywarning.analyses.Move.RECORD_FAILURE;
import static org.avert.earlywarning.analyses.Move.RECORD_SUCCESS;
import static org.avert.earlywarning.analyses.Move.REFER;
import static org.avert.earlywarning.analyses.Move.RETURN;
import static org.avert.earlywarning.analyses.Move.SUBMIT;
import static org.avert.earlywarning.analyses.Move.TAKE_COURSE;
import static org.avert.earlywarning.analyses.Move.TRANSMIT;
import static org.avert.earlywarning.analyses.Move.WRITE;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On whose desk a case is. The table below is the whole state machine: what it does not name is refused. */
public enum Stage {
    IN_ANALYSIS,
    WITH_HIGH_COMMISSIONER,
    WITH_PRESIDENT,
    COURSE_UNDER_WAY,
    REFERRED,
    ESCALATED,
    ESCALATION_UNDER_WAY,
    SUCCEEDED;

    private static final Map<Stage, Map<Move, Stage>> MOVES = Map.of(
            IN_ANALYSIS, Map.of(WRITE, IN_ANALYSIS, SUBMIT, WITH_HIGH_COMMISSIONER),
            WITH_HIGH_COMMISSIONER, Map.of(RETURN, IN_ANALYSIS, TRANSMIT, WITH_PRESIDENT),
            WITH_PRESIDENT, Map.of(GIVE_VIEW, WITH_PRESIDENT, TAKE_COURSE, COURSE_UNDER_WAY, REFER, REFERRED),
            COURSE_UNDER_WAY, Map.of(RECORD_SUCCESS, SUCCEEDED, RECORD_FAILURE, ESCALATED),
            REFERRED,
                    Map.of(
                            APPROVE_REFERRAL, COURSE_UNDER_WAY,
                            DECLINE_REFERRAL, WITH_PRESIDENT,
                            DEFER_REFERRAL, REFERRED,
                            RECORD_FAILURE, ESCALATED),
            ESCALATED, Map.of(GIVE_VIEW, ESCALATED, ESCALATE, ESCALATION_UNDER_WAY, REFER, REFERRED),
            ESCALATION_UNDER_WAY, Map.of(RECORD_SUCCESS, SUCCEEDED, RECORD_FAILURE, ESCALATED),
            SUCCEEDED, Map.of());

    /** Moves allowed at this stage, with where each leads. */
    public Map<Move, Stage> moves() {
        return MOVES.getOrDefault(this, Map.of());
    }

    public boolean allows(Move move) {
        return moves().containsKey(move);
    }

    /** @throws StepOutOfOrder when this stage does not allow the move */
    Stage after(Move move) {
        var next = moves().get(move);
        if (next == null) {
            throw new StepOutOfOrder(this, move);
        }
        return next;
    }

    /** Whether the President decides here. */
    boolean isDecision() {
        return this == WITH_PRESIDENT || this == ESCALATED;
    }

    Set<Move> allowed() {
        return new TreeSet<>(moves().keySet());
    }
}
