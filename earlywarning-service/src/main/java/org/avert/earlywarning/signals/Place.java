package org.avert.earlywarning.signals;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param area first-level area
 * @param name place as the source names it
 * @param coordinates WGS 84
 */
public record Place(
        String state,
        @Nullable String area,
        @Nullable String name,
        @Nullable Coordinates coordinates,
        @Nullable PlacePrecision precision) {

    public Place {
        if (!state.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("state must be an ISO 3166-1 alpha-3 code");
        }
        area = area == null || area.isBlank() ? null : area.strip();
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
