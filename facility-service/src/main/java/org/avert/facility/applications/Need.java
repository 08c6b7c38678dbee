package org.avert.facility.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need of the applicant.
 *
 * @param recommendation recommendation of the application that it concerns
 */
public record Need(@Nullable UUID recommendation, NeedKind kind, String description) {}
