package org.avert.facility.committee;

import org.jspecify.annotations.Nullable;

/**
 * What an application is judged by.
 *
 * @param key stable name in kebab case
 * @param weight share of 100, and highest score
 */
public record Criterion(String key, String title, @Nullable String description, int weight) {}
