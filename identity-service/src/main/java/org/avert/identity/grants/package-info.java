/** Offices that two administrators give. */
@NullMarked
package org.avert.identity.grants;

import org.jspecify.annotations.NullMarked;
