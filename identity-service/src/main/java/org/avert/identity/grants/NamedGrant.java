package org.avert.identity.grants;

import org.jspecify.annotations.Nullable;

/**
 * A proposal with the name of the person it is about.
 *
 * @param name as the realm has it now, {@code null} when the person is gone
 */
public record NamedGrant(Grant grant, @Nullable String name) {}
