package org.avert.earlywarning.analyses;

/** A step of the chain, with the word that the log of the case has for it. */
public enum Move {
    WRITE("analysis-written"),
    SUBMIT("analysis-submitted"),
    RETURN("analysis-returned"),
    TRANSMIT("analysis-transmitted"),
    GIVE_VIEW("bureau-consulted"),
    TAKE_COURSE("course-decided"),
    REFER("referral-made"),
    ESCALATE("escalation-decided"),
    RECORD_SUCCESS("course-succeeded"),
    RECORD_FAILURE("course-failed"),
    APPROVE_REFERRAL("referral-approved"),
    DECLINE_REFERRAL("referral-declined"),
    DEFER_REFERRAL("referral-deferred");

    private final String step;

    Move(String step) {
        this.step = step;
    }

    public String step() {
        return step;
    }
}
