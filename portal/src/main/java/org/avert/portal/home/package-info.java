/** What Avert is. */
@NullMarked
package org.avert.portal.home;

import org.jspecify.annotations.NullMarked;
