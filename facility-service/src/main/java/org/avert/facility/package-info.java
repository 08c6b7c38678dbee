/** The human rights recommendations implementation facility (A/HRC/43/37 ¶59-61, ¶70). */
@NullMarked
package org.avert.facility;

import org.jspecify.annotations.NullMarked;
