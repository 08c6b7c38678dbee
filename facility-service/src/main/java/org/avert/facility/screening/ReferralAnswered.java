package org.avert.facility.screening;

/** What early warning is told, in the words of its contract. */
public record ReferralAnswered(String caseReference, String applicationId, String answer, String reasons) {
    public static final String TYPE = "org.avert.facility.referral-answered";
}
