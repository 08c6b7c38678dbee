package org.avert.recommendations.importing;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a row.
 *
 * @param reason an outcome of the quarantine
 * @param column where, absent when it is the row as a whole
 * @param detail in a sentence
 */
public record Finding(Outcome reason, @Nullable String column, String detail) {}
