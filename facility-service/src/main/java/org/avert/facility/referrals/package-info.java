/** Situations that early warning refers to the facility (¶65). */
@NullMarked
package org.avert.facility.referrals;

import org.jspecify.annotations.NullMarked;
