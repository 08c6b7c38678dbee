/** Sources in PostgreSQL. */
@NullMarked
package org.avert.funding.sources.persistence;

import org.jspecify.annotations.NullMarked;
