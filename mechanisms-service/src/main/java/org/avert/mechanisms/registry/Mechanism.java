package org.avert.mechanisms.registry;

import org.jspecify.annotations.Nullable;

/** A mechanism of the Council, or a treaty body (¶14, 21-23, 31). */
public record Mechanism(
        String id,
        String name,
        MechanismType type,
        MechanismStatus status,
        String mandate,
        @Nullable Integer establishedIn,
        @Nullable String resolution,
        @Nullable String secretariat,
        Prevention prevention,
        long version) {

    public Mechanism withPrevention(Prevention stated) {
        return new Mechanism(
                id, name, type, status, mandate, establishedIn, resolution, secretariat, stated, version + 1);
    }
}
