/** From scattered signals to a decision that is traceable (A/HRC/43/37, ¶62-65, 71-74). */
@NullMarked
package org.avert.earlywarning;

import org.jspecify.annotations.NullMarked;
