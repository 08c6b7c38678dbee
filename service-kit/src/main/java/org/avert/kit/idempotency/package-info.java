/**
 * One change, one effect.
 *
 * <p>{@link org.avert.kit.idempotency.OperationBoundary} stands around every handler that is not a read. The handler
 * adapter calls it right after the access check, so that nobody learns from a replay what they may not see:
 *
 * <pre>{@code
 * return access.check(exchange, operation)
 *         .then(boundary.around(exchange, handlerMethod, call, seen -> super.handle(seen, handlerMethod)));
 * }</pre>
 *
 * <p>With PostgreSQL the whole of what the handler returns runs in one transaction, which is committed before the first
 * byte of the answer; an error (thrown, or answered as a status of 400 and above) rolls it back. With MongoDB, whose
 * changes are whole one document at a time, there is no transaction. The body is read in full before the transaction
 * begins: JSON in memory, anything else in a temporary file that is gone afterwards.
 *
 * <p>Where the contract asks for {@code Idempotency-Key}, the key is taken first. The same caller with the same key and
 * the same request gets the first answer again (status, {@code Location}, {@code ETag}, {@code Content-Type}, body)
 * with {@code Idempotency-Replayed: true}; another request under the key is a 422. Keys of services are the event ids
 * of hand-overs: their rows are the inbox and are kept for good. All others are forgotten after 30 days. Rows hold
 * hashes of key and request, never the key, the caller or the body.
 *
 * <p>With PostgreSQL, key, change and answer are one transaction, and a concurrent request with the same key waits for
 * it. With MongoDB, and where the contract says {@code x-store-answer: false}, the handler may run again under the same
 * key. It finds the same {@link org.avert.kit.idempotency.ReservedId} each time, uses it as the id of what it creates,
 * and takes a duplicate of that id for "created already".
 */
@NullMarked
package org.avert.kit.idempotency;

import org.jspecify.annotations.NullMarked;
