/** From the analysis of a pattern to the course of action and its outcome (¶63-65, 71-73). */
@NullMarked
package org.avert.earlywarning.analyses;

import org.jspecify.annotations.NullMarked;
