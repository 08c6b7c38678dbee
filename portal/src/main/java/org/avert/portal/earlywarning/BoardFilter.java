package org.avert.portal.earlywarning;

import org.avert.portal.client.earlywarning.api.model.PatternStatusDto;
import org.avert.portal.client.earlywarning.api.model.ViolationTypeDto;
import org.jspecify.annotations.Nullable;

/** What part of the board to look at. */
record BoardFilter(
        @Nullable String state,
        @Nullable ViolationTypeDto violationType,
        @Nullable String area,
        @Nullable PatternStatusDto status,
        @Nullable String cursor) {}
