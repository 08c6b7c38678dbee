/** Who calls, and how often they may. */
@NullMarked
package org.avert.gateway.admission;

import org.jspecify.annotations.NullMarked;
