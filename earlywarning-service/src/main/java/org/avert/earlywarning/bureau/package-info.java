/** Who sits on the Bureau of the Council: what recusal from cases of the own State is decided by. */
@NullMarked
package org.avert.earlywarning.bureau;

import org.jspecify.annotations.NullMarked;
