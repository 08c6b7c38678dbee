package org.avert.identity.grants;

/** Where a proposal stands. */
public enum GrantStatus {
    PROPOSED,
    APPROVED,
    DECLINED,
    EXPIRED
}
