/** Comma-separated text as it is found, and as it is given. */
@NullMarked
package org.avert.recommendations.csv;

import org.jspecify.annotations.NullMarked;
