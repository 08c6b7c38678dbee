@NullMarked
package org.avert.portal.page;

import org.jspecify.annotations.NullMarked;
