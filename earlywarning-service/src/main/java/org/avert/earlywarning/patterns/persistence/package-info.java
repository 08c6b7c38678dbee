/** Series, alarms and patterns in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.patterns.persistence;

import org.jspecify.annotations.NullMarked;
