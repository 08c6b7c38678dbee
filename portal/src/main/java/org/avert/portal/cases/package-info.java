/** One prevention case as one thread over all services. */
@NullMarked
package org.avert.portal.cases;

import org.jspecify.annotations.NullMarked;
