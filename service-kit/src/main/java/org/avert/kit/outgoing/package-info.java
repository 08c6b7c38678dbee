/**
 * Calls to addresses that somebody else chose: webhooks, linked documents. {@link org.avert.kit.outgoing.Outgoing} connects
 * to nothing but public addresses, whatever a name resolves to and wherever a redirect leads, and takes only so much, in only
 * so much time.
 */
@NullMarked
package org.avert.kit.outgoing;

import org.jspecify.annotations.NullMarked;
