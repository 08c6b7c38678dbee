/** Openings in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.breakglass.persistence;

import org.jspecify.annotations.NullMarked;
