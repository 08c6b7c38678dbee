/** Referrals in PostgreSQL. */
@NullMarked
package org.avert.facility.referrals.persistence;

import org.jspecify.annotations.NullMarked;
