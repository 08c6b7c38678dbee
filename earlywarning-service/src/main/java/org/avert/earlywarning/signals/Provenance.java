package org.avert.earlywarning.signals;

import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a signal comes from.
 *
 * @param submitter who brought it in
 * @param row row of the dataset it was imported from
 * @param sealedSource identity of the source, encrypted with the signal's id as associated data
 */
@SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
public record Provenance(
        SourceType type, PersonRef submitter, @Nullable SourceRow row, byte @Nullable [] sealedSource) {}
