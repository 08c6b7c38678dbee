/** Signals in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.signals.persistence;

import org.jspecify.annotations.NullMarked;
