/** Imports, their files, their quarantine and the intake of their rows in PostgreSQL. */
@NullMarked
package org.avert.recommendations.importing.persistence;

import org.jspecify.annotations.NullMarked;
