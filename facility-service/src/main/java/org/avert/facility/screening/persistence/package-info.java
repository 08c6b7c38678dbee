/** Screening in PostgreSQL. */
@NullMarked
package org.avert.facility.screening.persistence;

import org.jspecify.annotations.NullMarked;
