package org.avert.recommendations.assessment;

/** A grading scale in one of its versions. */
public record ScaleReference(String id, int version) {}
