package org.avert.facility.screening;

/** Score of one criterion with its reason. */
public record CriterionScore(String criterion, int score, String reason) {}
