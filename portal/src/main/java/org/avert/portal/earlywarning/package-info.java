/** The board of patterns and series. */
@NullMarked
package org.avert.portal.earlywarning;

import org.jspecify.annotations.NullMarked;
