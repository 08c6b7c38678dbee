/** Opening an analysis without being named on it: with a reason, for a while, and known to its owners. */
@NullMarked
package org.avert.earlywarning.breakglass;

import org.jspecify.annotations.NullMarked;
