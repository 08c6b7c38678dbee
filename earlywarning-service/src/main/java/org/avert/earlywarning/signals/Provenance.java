package org.avert.earlywarning.signals;

import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a signal comes from.
 *
 * @param submitter who brought it in
 * @param row row of the dataset it was imported from
 * @param source identity of the source, sealed
 */
public record Provenance(
        SourceType type,
        PersonRef submitter,
        @Nullable SourceRow row,
        @Nullable SealedSource source) {}
