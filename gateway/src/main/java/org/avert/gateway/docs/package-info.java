/** One documentation page over all contracts. */
@NullMarked
package org.avert.gateway.docs;

import org.jspecify.annotations.NullMarked;
