/** Signals over HTTP. */
@NullMarked
package org.avert.earlywarning.signals.web;

import org.jspecify.annotations.NullMarked;
