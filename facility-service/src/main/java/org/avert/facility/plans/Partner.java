package org.avert.facility.plans;

import org.jspecify.annotations.Nullable;

/**
 * Who carries an activity out.
 *
 * @param organisation code that the partner's token is bound to
 */
public record Partner(@Nullable String organisation, String name) {}
