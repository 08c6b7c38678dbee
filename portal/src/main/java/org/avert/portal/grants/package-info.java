/** Offices that need a second administrator. */
@NullMarked
package org.avert.portal.grants;

import org.jspecify.annotations.NullMarked;
