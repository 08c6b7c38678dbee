/** Pledge, commitment, disbursement (D6; ¶53-55). */
@NullMarked
package org.avert.funding.pledges;

import org.jspecify.annotations.NullMarked;
