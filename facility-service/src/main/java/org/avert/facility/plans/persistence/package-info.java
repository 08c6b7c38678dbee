/** Assistance plans in PostgreSQL. */
@NullMarked
package org.avert.facility.plans.persistence;

import org.jspecify.annotations.NullMarked;
