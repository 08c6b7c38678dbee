/** Early-warning signals of all sources (¶62, 63). */
@NullMarked
package org.avert.earlywarning.signals;

import org.jspecify.annotations.NullMarked;
