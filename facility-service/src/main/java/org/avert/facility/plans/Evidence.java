package org.avert.facility.plans;

import org.jspecify.annotations.Nullable;

/** What shows that an activity was carried out, and where it can be read. */
public record Evidence(
        String title,
        @Nullable String document,
        @Nullable String paragraph,
        @Nullable String url) {}
