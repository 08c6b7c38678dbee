/** The implementation facility as a peer. */
@NullMarked
package org.avert.funding.client.facility;

import org.jspecify.annotations.NullMarked;
