/** What peers hand over to early warning. */
@NullMarked
package org.avert.earlywarning.handovers;

import org.jspecify.annotations.NullMarked;
