package org.avert.recommendations.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * What shows that something was done.
 *
 * @param document symbol or name of the document
 * @param paragraph where in the document
 */
public record Evidence(
        String title,
        @Nullable String document,
        @Nullable String paragraph,
        @Nullable String url) {}
