package org.avert.facility.screening;

/** Rules by which a member is recused; what each means is decided by {@code recusal_rule} in the database, once. */
public enum RecusalRule {
    OWN_STATE,
    JOINT_APPLICANT,
    /** The member's State had an application pending at the same time. */
    COMPETING_APPLICATION
}
