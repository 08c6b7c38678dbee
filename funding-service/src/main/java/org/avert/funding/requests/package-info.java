/** Funding requests: from an agreed plan through the State's consent to publication and closure (D2, D3; ¶53-55, 61). */
@NullMarked
package org.avert.funding.requests;

import org.jspecify.annotations.NullMarked;
