/** Donors browse published funding requests. */
@NullMarked
package org.avert.portal.funding;

import org.jspecify.annotations.NullMarked;
