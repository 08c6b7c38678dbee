/**
 * Who saw or changed what is confidential, in a record that shows tampering.
 *
 * <p>A confidential record is read with its audit row, and not without:
 *
 * <pre>{@code
 * return audit.read("getApplication", "application", id.toString()).thenReturn(application);
 * }</pre>
 *
 * <p>A change has two rows, the intent before it and the outcome once it is settled. Rows name the caller, the
 * operation and the object, never a value. If a row cannot be written the returned {@code Mono} fails with a 503, and
 * so does what follows it.
 *
 * <p>Each instance writes one hash chain, begun anew with each start: a row holds the hash of the row before it, so
 * that changing, removing or adding one breaks the chain from there on ({@link org.avert.kit.audit.AuditVerifier}). No
 * lock is shared between instances. Rows are written over connections of their own, so that a rollback takes none back;
 * in PostgreSQL a trigger refuses every change to them. Whoever owns the database could still cut off the end of a
 * chain, or write it anew: heads are signed and noted elsewhere ({@link org.avert.kit.audit.CheckpointStore}) to show it.
 */
@NullMarked
package org.avert.kit.audit;

import org.jspecify.annotations.NullMarked;
