package org.avert.facility.committee;

import java.time.LocalDate;
import org.avert.kit.caller.PersonRef;

/**
 * A person who represents a State of a region for a term.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param termStart first day
 * @param termEnd last day
 */
public record Seat(PersonRef person, String state, Region region, LocalDate termStart, LocalDate termEnd) {}
