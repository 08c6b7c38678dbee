/** Recommendations in PostgreSQL. */
@NullMarked
package org.avert.recommendations.recommendation.persistence;

import org.jspecify.annotations.NullMarked;
