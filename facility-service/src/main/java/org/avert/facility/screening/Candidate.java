package org.avert.facility.screening;

import org.avert.facility.committee.Region;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A member or alternate in view of one application.
 *
 * @param rule rule that recuses the State, {@code null} when none does
 * @param seated whether this is who may score for the region: the member, or the alternate where the member cannot
 */
public record Candidate(
        Region region,
        boolean alternate,
        PersonRef person,
        String state,
        @Nullable RecusalRule rule,
        boolean seated) {}
