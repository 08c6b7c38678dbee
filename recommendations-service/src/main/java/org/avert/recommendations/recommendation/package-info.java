/** What a mechanism recommended to a State, and where it was taken from. */
@NullMarked
package org.avert.recommendations.recommendation;

import org.jspecify.annotations.NullMarked;
