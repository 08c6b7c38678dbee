/** Funding of the assistance that the facility has agreed with a State (A/HRC/43/37, ¶53-55, 59, 61). */
@NullMarked
package org.avert.funding;

import org.jspecify.annotations.NullMarked;
