/** Detections in PostgreSQL. */
@NullMarked
package org.avert.earlywarning.detection.persistence;

import org.jspecify.annotations.NullMarked;
