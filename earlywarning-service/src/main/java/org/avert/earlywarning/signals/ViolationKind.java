package org.avert.earlywarning.signals;

/** A violation can make a pattern; a context signal only supports one (¶62). */
public enum ViolationKind {
    VIOLATION,
    CONTEXT
}
