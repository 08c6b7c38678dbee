package org.avert.funding.sources;

/** What may stand behind a request. The Peacebuilding Fund asks for the first two (¶54). */
public enum EvidenceKind {
    CONFLICT_ANALYSIS,
    NEEDS_ASSESSMENT,
    COSTED_PLAN,
    MONITORING_PLAN
}
