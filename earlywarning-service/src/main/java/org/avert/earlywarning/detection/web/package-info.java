/** Detections and criteria over HTTP. */
@NullMarked
package org.avert.earlywarning.detection.web;

import org.jspecify.annotations.NullMarked;
