/** The mechanisms' part of a case. */
@NullMarked
package org.avert.mechanisms.cases;

import org.jspecify.annotations.NullMarked;
