/** Openings over HTTP. */
@NullMarked
package org.avert.earlywarning.breakglass.web;

import org.jspecify.annotations.NullMarked;
