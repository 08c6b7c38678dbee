package org.avert.funding.matching;

import java.time.LocalDate;
import java.util.List;
import org.avert.kit.reference.PublicReference;

/** Every open source held against one request on one day, in order. */
public record MatchReport(PublicReference request, LocalDate day, List<Ranked> matches) {}
