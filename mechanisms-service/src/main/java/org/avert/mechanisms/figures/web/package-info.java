/** Public figures over HTTP. */
@NullMarked
package org.avert.mechanisms.figures.web;

import org.jspecify.annotations.NullMarked;
