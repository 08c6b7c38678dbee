package org.avert.funding.requests;

import org.jspecify.annotations.Nullable;

/** Whom a donor may turn to: an office, not a person. */
public record PublicContact(
        String office, @Nullable String email, @Nullable String website) {}
