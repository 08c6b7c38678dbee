/**
 * Encryption of single fields: what could identify a source is sealed before it reaches a row or a document.
 *
 * <pre>{@code
 * var place = new SealedPlace("communications", id, "contact");
 * byte[] sealed = sealer.seal(Pillar.HUMAN_RIGHTS, place, contact);   // under the keys of the pillar that owns the record
 * String contact = sealer.open(Pillar.HUMAN_RIGHTS, place, sealed);   // in this table, row and field only
 * String found = sealer.index(Pillar.HUMAN_RIGHTS, "communications", "contact", contact);   // searched by equality
 * }</pre>
 *
 * <p>A service names in {@code avert.sealing.pillars} whose records it seals. Each of these pillars has keysets of its
 * own in the service's store, encrypted by that pillar's key ({@link org.avert.kit.sealing.KeyEncryption}), which is not
 * there: whoever destroys the key, or the keyset, closes what that pillar has sealed, and nothing else. A new key comes
 * every {@code avert.sealing.rotate-after}, or by {@code POST /actuator/sealing/<pillar>}; values are sealed anew in
 * the background where a {@link org.avert.kit.sealing.SealedValues} tells where they are, and the old key is dropped
 * when none is left.
 */
@NullMarked
package org.avert.kit.sealing;

import org.jspecify.annotations.NullMarked;
