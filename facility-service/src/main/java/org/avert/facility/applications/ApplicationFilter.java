package org.avert.facility.applications;

import org.jspecify.annotations.Nullable;

/**
 * Which applications a list is of.
 *
 * @param state State that makes or joins them
 */
public record ApplicationFilter(
        @Nullable ApplicationStatus status, @Nullable String state) {}
