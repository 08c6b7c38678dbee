package org.avert.recommendations.assessment;

/** A grade and what it is called. */
public record Grade(String code, String label) {}
