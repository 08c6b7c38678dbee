/** Where a page of a list begins. */
@NullMarked
package org.avert.recommendations.listing;

import org.jspecify.annotations.NullMarked;
