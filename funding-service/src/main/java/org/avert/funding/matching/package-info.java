/** Sources held against a request, every rule passed or failed (D4; ¶54, 55, 61). */
@NullMarked
package org.avert.funding.matching;

import org.jspecify.annotations.NullMarked;
