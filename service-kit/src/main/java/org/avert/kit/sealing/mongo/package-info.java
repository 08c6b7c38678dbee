/** Keysets as documents. */
@NullMarked
package org.avert.kit.sealing.mongo;

import org.jspecify.annotations.NullMarked;
