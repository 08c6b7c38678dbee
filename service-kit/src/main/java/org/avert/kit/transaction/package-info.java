/**
 * What belongs to one change and what does not.
 *
 * <p>A service does nothing to be in a transaction: the kit runs every handler that is not a read in one (see {@code
 * org.avert.kit.idempotency.OperationBoundary}). Work that may start only once the change is really there goes through
 * {@link org.avert.kit.transaction.AfterCommit}. Rows that must survive a rollback, or be seen before the commit, are
 * written through {@link org.avert.kit.transaction.AsideDatabase}, which has connections of its own.
 */
@NullMarked
package org.avert.kit.transaction;

import org.jspecify.annotations.NullMarked;
