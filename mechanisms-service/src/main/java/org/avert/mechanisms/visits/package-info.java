/** Country visits from plan to presentation, and the concerns they raise. */
@NullMarked
package org.avert.mechanisms.visits;

import org.jspecify.annotations.NullMarked;
