/** Early warning's part of a case. */
@NullMarked
package org.avert.earlywarning.cases;

import org.jspecify.annotations.NullMarked;
