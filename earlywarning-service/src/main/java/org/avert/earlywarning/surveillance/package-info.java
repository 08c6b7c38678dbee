/** Published surveillance statistics on weekly counts. Pure mathematics, no domain and no I/O. */
@NullMarked
package org.avert.earlywarning.surveillance;

import org.jspecify.annotations.NullMarked;
