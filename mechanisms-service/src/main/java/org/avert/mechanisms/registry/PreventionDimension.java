package org.avert.mechanisms.registry;

/** What a mandate says of prevention (¶23, 56). Where it is not known it is not stated; nothing is guessed. */
public enum PreventionDimension {
    EXPLICIT,
    IMPLICIT,
    NONE,
    NOT_STATED
}
