/** Amounts in their own currency. */
@NullMarked
package org.avert.facility.money;

import org.jspecify.annotations.NullMarked;
