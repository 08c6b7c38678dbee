package org.avert.earlywarning.patterns;

/** What the survey of a situation came to. */
public record Surveyed(int alarms, int patternsRaised, int patternsExtended) {}
