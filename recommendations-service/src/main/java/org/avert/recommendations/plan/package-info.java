/** Actions that implement a recommendation, and what is due for assessment. */
@NullMarked
package org.avert.recommendations.plan;

import org.jspecify.annotations.NullMarked;
