/** Requests in PostgreSQL. */
@NullMarked
package org.avert.funding.requests.persistence;

import org.jspecify.annotations.NullMarked;
