/** What every Avert service needs and no domain. */
@NullMarked
package org.avert.kit;

import org.jspecify.annotations.NullMarked;
