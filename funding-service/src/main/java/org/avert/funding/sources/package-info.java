/** Sources of funding and what each demands, as data (D1; ¶54, 55, 59). */
@NullMarked
package org.avert.funding.sources;

import org.jspecify.annotations.NullMarked;
