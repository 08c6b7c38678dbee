/** Actions in PostgreSQL. */
@NullMarked
package org.avert.recommendations.plan.persistence;

import org.jspecify.annotations.NullMarked;
