package org.avert.kit.audit;

/** What a row says happened. */
public enum AuditAct {
    INTENT,
    COMMITTED,
    ROLLED_BACK,
    READ,
    REFUSED
}
