package org.avert.earlywarning.signals;

import org.avert.kit.caller.Pillar;

/**
 * Identity of a source at rest.
 *
 * @param owner pillar of who submitted the signal, whose keys sealed it
 */
@SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
public record SealedSource(Pillar owner, byte[] bytes) {}
