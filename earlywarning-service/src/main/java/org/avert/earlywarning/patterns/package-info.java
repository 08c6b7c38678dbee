/** Weekly series, alarms, criteria and the patterns that met them (¶62). */
@NullMarked
package org.avert.earlywarning.patterns;

import org.jspecify.annotations.NullMarked;
