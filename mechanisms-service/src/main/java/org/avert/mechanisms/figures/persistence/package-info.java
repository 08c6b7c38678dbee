/** Counts from the documents of communications. */
@NullMarked
package org.avert.mechanisms.figures.persistence;

import org.jspecify.annotations.NullMarked;
