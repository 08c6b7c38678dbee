package org.avert.earlywarning.analyses;

import java.time.Instant;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/** View of a member of the Bureau in a round of decision. */
public record BureauView(
        int round, Instant at, PersonRef member, @Nullable Course course, String view) {}
