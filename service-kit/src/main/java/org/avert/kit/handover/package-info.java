/**
 * Hand-overs: what one service tells another, at least once, with its effect exactly once.
 *
 * <p>A change and the hand-over that follows from it are written together. With PostgreSQL:
 *
 * <pre>{@code
 * return analyses.save(referred)
 *         .then(outbox.add(handovers.of("org.avert.earlywarning.referral-made", reference, referral)));
 * }</pre>
 *
 * <p>With MongoDB the hand-over is part of the aggregate's own document, in its field {@code outbox} (see {@link
 * org.avert.kit.handover.mongo}); {@code avert.handover.mongo.collections} names the collections that have one.
 *
 * <p>The {@link org.avert.kit.handover.Relay} leases what is due, gives it to the {@link
 * org.avert.kit.handover.HandoverDelivery} of its type, and marks it delivered. Several instances share the work;
 * hand-overs of one subject go in their order. What fails comes again after 0.5 s, 1 s, 2 s … 60 s and is parked after
 * {@code avert.handover.max-attempts}; the actuator's {@code handovers} endpoint shows what is parked and replays it.
 * With {@code avert.handover.enabled=false} nothing leaves: a test of a crash between change and hand-over uses that.
 *
 * <p>The receiver needs nothing of this package: the event id is the {@code Idempotency-Key} of an ordinary operation,
 * and the kept row of that key is its inbox.
 */
@NullMarked
package org.avert.kit.handover;

import org.jspecify.annotations.NullMarked;
