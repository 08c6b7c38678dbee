/** Analyses in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.analyses.persistence;

import org.jspecify.annotations.NullMarked;
