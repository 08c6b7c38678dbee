/** The committee in PostgreSQL. */
@NullMarked
package org.avert.facility.committee.persistence;

import org.jspecify.annotations.NullMarked;
