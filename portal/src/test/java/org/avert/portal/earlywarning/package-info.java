@NullMarked
package org.avert.portal.earlywarning;

import org.jspecify.annotations.NullMarked;
