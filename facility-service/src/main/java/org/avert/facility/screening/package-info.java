/** Recusal, sealed scores, and the decision that follows from the votes. */
@NullMarked
package org.avert.facility.screening;

import org.jspecify.annotations.NullMarked;
