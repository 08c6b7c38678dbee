/** This service's part of a prevention case. */
@NullMarked
package org.avert.recommendations.casefile;

import org.jspecify.annotations.NullMarked;
