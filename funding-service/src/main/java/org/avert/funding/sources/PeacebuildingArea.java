package org.avert.funding.sources;

/** The seven areas of the Peacebuilding Fund in which the mechanisms' recommendations are of particular use (¶54). */
public enum PeacebuildingArea {
    CONSTITUTIONAL_FRAMEWORKS,
    LAW_ENFORCEMENT,
    TRANSITIONAL_JUSTICE,
    HUMAN_RIGHTS_EDUCATION,
    MONITORING_AND_PROTECTION,
    PROTECTION_OF_VICTIMS,
    RECONCILIATION_AND_DIALOGUE
}
