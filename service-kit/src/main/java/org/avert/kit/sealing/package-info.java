/**
 * Encryption of single fields: what could identify a source is sealed before it reaches a row or a document.
 *
 * <pre>{@code
 * byte[] sealed = sealer.seal(name, id.toString());   // the id of the row is the associated data:
 * String name = sealer.open(sealed, id.toString());   // a value moved to another row does not open
 * String index = sealer.fingerprint(receiptCode);     // looked up by equality, tells nothing
 * }</pre>
 *
 * <p>The keyset is Tink's JSON in {@code avert.sealing.keyset}; a new primary key is added to it for rotation and the
 * old ones go on opening what they sealed. A service that injects {@link org.avert.kit.sealing.Sealer} does not start
 * without it. {@link org.avert.kit.sealing.Keysets} draws a new one.
 */
@NullMarked
package org.avert.kit.sealing;

import org.jspecify.annotations.NullMarked;
