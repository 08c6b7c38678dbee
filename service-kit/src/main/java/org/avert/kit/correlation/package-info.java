/** One request id from the edge to the last peer, in answers and logs. */
@NullMarked
package org.avert.kit.correlation;

import org.jspecify.annotations.NullMarked;
