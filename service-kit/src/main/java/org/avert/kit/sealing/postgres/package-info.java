/** Keysets and sealed columns in PostgreSQL. */
@NullMarked
package org.avert.kit.sealing.postgres;

import org.jspecify.annotations.NullMarked;
