package org.avert.facility.plans;

import java.util.UUID;

public record PlanId(UUID value) {
    /** Path of the plan below this service. */
    public String path() {
        return "/v1/plans/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
