/** Recommendations and the matrix of a State. */
@NullMarked
package org.avert.portal.recommendations;

import org.jspecify.annotations.NullMarked;
