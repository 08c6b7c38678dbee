/** Amounts in their own currency, rates and their value in US dollars. Exact: no binary fraction. */
@NullMarked
package org.avert.funding.money;

import org.jspecify.annotations.NullMarked;
