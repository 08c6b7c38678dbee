/** Visits in MongoDB, one document each. */
@NullMarked
package org.avert.mechanisms.visits.persistence;

import org.jspecify.annotations.NullMarked;
