/**
 * Public figures from which nobody can be made out: fixed tables whose small cells are withheld, and with them as many
 * others as it takes so that no withheld cell can be worked out from the rest and the totals.
 */
@NullMarked
package org.avert.kit.figures;

import org.jspecify.annotations.NullMarked;
