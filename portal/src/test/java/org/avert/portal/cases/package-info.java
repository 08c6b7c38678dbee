@NullMarked
package org.avert.portal.cases;

import org.jspecify.annotations.NullMarked;
