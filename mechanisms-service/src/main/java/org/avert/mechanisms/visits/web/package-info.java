/** Visits over HTTP. */
@NullMarked
package org.avert.mechanisms.visits.web;

import org.jspecify.annotations.NullMarked;
