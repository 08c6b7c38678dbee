/** Proposals in PostgreSQL. */
@NullMarked
package org.avert.identity.grants.persistence;

import org.jspecify.annotations.NullMarked;
