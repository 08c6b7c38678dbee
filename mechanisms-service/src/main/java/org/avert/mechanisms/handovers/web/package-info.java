/** Hand-overs over HTTP. */
@NullMarked
package org.avert.mechanisms.handovers.web;

import org.jspecify.annotations.NullMarked;
