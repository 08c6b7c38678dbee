/** Imports in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.imports.persistence;

import org.jspecify.annotations.NullMarked;
