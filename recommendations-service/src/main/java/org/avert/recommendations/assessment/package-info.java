/** How far a recommendation is implemented, on which scale and evidence. */
@NullMarked
package org.avert.recommendations.assessment;

import org.jspecify.annotations.NullMarked;
