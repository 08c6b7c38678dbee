@NullMarked
package org.avert.portal;

import org.jspecify.annotations.NullMarked;
