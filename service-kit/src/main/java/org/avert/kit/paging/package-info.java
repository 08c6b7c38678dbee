/** Signed, opaque cursors and the pages they walk. */
@NullMarked
package org.avert.kit.paging;

import org.jspecify.annotations.NullMarked;
