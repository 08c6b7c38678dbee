/** The roll of the Bureau in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.bureau.persistence;

import org.jspecify.annotations.NullMarked;
