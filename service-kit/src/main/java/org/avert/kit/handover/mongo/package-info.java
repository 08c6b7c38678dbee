/**
 * Hand-overs inside the aggregate's document: one write makes the change and says what follows from it.
 *
 * <pre>{@code
 * new Update().set("state", "REPORTED").inc("version", 1)
 *         .push("outbox").each(OutboxEntry.of(handovers.of("org.avert.mechanisms.concern-raised", id, concern)))
 * }</pre>
 *
 * <p>A new aggregate is inserted with its entries in the field {@code outbox}; a later step pushes to it. Do not write
 * the field back from what was read: the relay works on it meanwhile, and an entry that it has removed would be
 * delivered once more (harmless, as the receiver takes an event id once, but needless). The relay never touches {@code
 * version}.
 */
@NullMarked
package org.avert.kit.handover.mongo;

import org.jspecify.annotations.NullMarked;
