/** Hand-overs over HTTP. */
@NullMarked
package org.avert.earlywarning.handovers.web;

import org.jspecify.annotations.NullMarked;
