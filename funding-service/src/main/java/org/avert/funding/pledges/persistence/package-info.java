/** Pledges in PostgreSQL. */
@NullMarked
package org.avert.funding.pledges.persistence;

import org.jspecify.annotations.NullMarked;
