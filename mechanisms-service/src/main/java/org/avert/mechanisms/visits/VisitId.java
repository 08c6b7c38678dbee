package org.avert.mechanisms.visits;

import java.util.UUID;

/** Id of a country visit. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
