/** The Council's mechanisms and what they do for prevention. */
@NullMarked
package org.avert.mechanisms;

import org.jspecify.annotations.NullMarked;
