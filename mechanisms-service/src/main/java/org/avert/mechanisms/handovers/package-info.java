/** What other services hand over to this one. */
@NullMarked
package org.avert.mechanisms.handovers;

import org.jspecify.annotations.NullMarked;
