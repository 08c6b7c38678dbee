/** What clients are for, in PostgreSQL. */
@NullMarked
package org.avert.identity.clients.persistence;

import org.jspecify.annotations.NullMarked;
