/** People, offices and clients of each pillar (A/HRC/43/37 ¶4, ¶36, ¶58). */
@NullMarked
package org.avert.identity;

import org.jspecify.annotations.NullMarked;
