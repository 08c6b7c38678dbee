/**
 * Hand-overs in a table of their own, written in the transaction of the change. Delivered rows stay: they are the
 * events.
 */
@NullMarked
package org.avert.kit.handover.postgres;

import org.jspecify.annotations.NullMarked;
