/** Entity tags of versioned resources and the preconditions on them. */
@NullMarked
package org.avert.kit.version;

import org.jspecify.annotations.NullMarked;
