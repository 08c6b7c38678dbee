package org.avert.facility.applications;

import java.util.UUID;

public record ApplicationId(UUID value) {
    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    /** Path of the application below this service. */
    public String path() {
        return "/v1/applications/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
