package org.avert.funding.matching;

import java.util.List;

/**
 * A match in its place.
 *
 * @param rank from 1
 * @param reasons why it stands there
 */
public record Ranked(int rank, Match match, List<String> reasons) {}
