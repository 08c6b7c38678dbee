package org.avert.earlywarning.analyses;

/** Decision of the facility's committee on a referral. */
public enum ReferralAnswer {
    APPROVED(Move.APPROVE_REFERRAL),
    DECLINED(Move.DECLINE_REFERRAL),
    DEFERRED(Move.DEFER_REFERRAL);

    private final Move move;

    ReferralAnswer(Move move) {
        this.move = move;
    }

    Move move() {
        return move;
    }
}
