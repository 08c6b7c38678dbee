/** Recommendations, from the text as it was published to a change that can be shown (A/HRC/43/37, ¶29-30). */
@NullMarked
package org.avert.recommendations;

import org.jspecify.annotations.NullMarked;
