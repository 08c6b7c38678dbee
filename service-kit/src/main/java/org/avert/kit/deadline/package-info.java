/**
 * How long a request may still take. The gateway says so in {@code X-Time-Budget} (milliseconds left); calls to peers wait
 * less than that and pass on what is left, so that the innermost gives up first.
 */
@NullMarked
package org.avert.kit.deadline;

import org.jspecify.annotations.NullMarked;
