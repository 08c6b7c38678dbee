/** Files of other publishers, taken in as a job; nothing is lost. */
@NullMarked
package org.avert.recommendations.importing;

import org.jspecify.annotations.NullMarked;
