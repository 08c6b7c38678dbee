/** Numbers per State in PostgreSQL. */
@NullMarked
package org.avert.recommendations.country.persistence;

import org.jspecify.annotations.NullMarked;
