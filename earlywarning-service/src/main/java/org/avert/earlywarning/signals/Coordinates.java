package org.avert.earlywarning.signals;

/**
 * A point (WGS 84).
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Coordinates(double latitude, double longitude) {

    public Coordinates {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude must lie between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude must lie between -180 and 180");
        }
    }
}
