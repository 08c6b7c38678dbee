package org.avert.facility.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case.
 *
 * @param reference case reference
 * @param application application that the step is of, {@code null} for one of the referral
 * @param kind kind of the step in kebab case
 * @param actor office or service that took it, never a name
 * @param status status of the object after it
 * @param resource path of the object
 * @param audience who may read it, of those who see the application
 */
public record CaseStep(
        String reference,
        @Nullable UUID application,
        Instant at,
        String kind,
        String actor,
        String summary,
        @Nullable String status,
        String resource,
        Audience audience) {

    /** Kind of the object, such as {@code application}. */
    String objectType() {
        var parts = resource.split("/");
        var plural = parts[parts.length - 2];
        return plural.substring(0, plural.length() - 1);
    }

    String objectId() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** Whom a step is for. */
    public enum Audience {
        /** Applicant, committee and secretariat. */
        PARTIES,
        /** Committee and secretariat. */
        SCREENING
    }
}
