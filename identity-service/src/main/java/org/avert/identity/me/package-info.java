/** Who the caller is. */
@NullMarked
package org.avert.identity.me;

import org.jspecify.annotations.NullMarked;
