/** Runs of the detectors over a period (¶62). */
@NullMarked
package org.avert.earlywarning.detection;

import org.jspecify.annotations.NullMarked;
