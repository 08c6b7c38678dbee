/** Pages over the gateway's API: whatever a reader sees here, the reader's own token could have fetched. */
@NullMarked
package org.avert.portal;

import org.jspecify.annotations.NullMarked;
