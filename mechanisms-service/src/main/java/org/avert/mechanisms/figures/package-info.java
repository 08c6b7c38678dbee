/** Public figures of communications. */
@NullMarked
package org.avert.mechanisms.figures;

import org.jspecify.annotations.NullMarked;
