/** The country matrix, clustered by theme. */
@NullMarked
package org.avert.recommendations.matrix;

import org.jspecify.annotations.NullMarked;
