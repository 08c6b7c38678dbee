package org.avert.facility.applications;

/** What a State may ask the facility for (¶61). */
public enum SupportKind {
    NEEDS_ASSESSMENT,
    PARTNER,
    CAPACITY_BUILDING,
    ACCESS_TO_FUNDING
}
