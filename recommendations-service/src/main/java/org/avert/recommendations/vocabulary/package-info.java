/** Words that are data: States with their regional groups, cycles of the Universal Periodic Review. */
@NullMarked
package org.avert.recommendations.vocabulary;

import org.jspecify.annotations.NullMarked;
