package org.avert.funding.requests;

import org.avert.funding.states.Reach;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/** Which files are asked for, and which the caller may see. */
public record FileQuery(
        Reach reach,
        @Nullable CaseReference caseReference,
        @Nullable RequestStatus status) {}
