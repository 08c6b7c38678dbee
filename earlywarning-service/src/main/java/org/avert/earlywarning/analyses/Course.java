package org.avert.earlywarning.analyses;

/** Course of action: the first four of ¶64 and ¶72, the others once the first have failed (¶65, 73). */
public enum Course {
    CONFIDENTIAL_SESSION(Move.TAKE_COURSE),
    QUIET_DIPLOMACY(Move.TAKE_COURSE),
    GOOD_OFFICES_MISSION(Move.TAKE_COURSE),
    REFERRAL_TO_FACILITY(Move.REFER),
    PRESIDENTIAL_STATEMENT(Move.ESCALATE),
    OHCHR_REPORT(Move.ESCALATE),
    SPECIAL_SESSION(Move.ESCALATE),
    INVESTIGATIVE_BODY(Move.ESCALATE);

    private final Move move;

    Course(Move move) {
        this.move = move;
    }

    public Move move() {
        return move;
    }
}
