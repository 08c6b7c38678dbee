package org.avert.earlywarning.signals;

/** How exact coordinates are. */
public enum PlacePrecision {
    EXACT,
    TOWN,
    DISTRICT,
    AREA,
    STATE
}
