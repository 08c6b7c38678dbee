/** State profiles in PostgreSQL. */
@NullMarked
package org.avert.funding.states.persistence;

import org.jspecify.annotations.NullMarked;
