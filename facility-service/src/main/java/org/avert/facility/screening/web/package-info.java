/** Screening over HTTP. */
@NullMarked
package org.avert.facility.screening.web;

import org.jspecify.annotations.NullMarked;
