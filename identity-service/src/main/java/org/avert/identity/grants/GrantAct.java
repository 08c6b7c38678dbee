package org.avert.identity.grants;

/** What a proposal does. */
public enum GrantAct {
    GIVE,
    TAKE
}
