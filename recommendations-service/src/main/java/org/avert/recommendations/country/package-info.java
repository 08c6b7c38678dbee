/** States with the number of recommendations they received. */
@NullMarked
package org.avert.recommendations.country;

import org.jspecify.annotations.NullMarked;
