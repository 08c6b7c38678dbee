/** Signals in bulk, with a quarantine (¶63). */
@NullMarked
package org.avert.earlywarning.imports;

import org.jspecify.annotations.NullMarked;
