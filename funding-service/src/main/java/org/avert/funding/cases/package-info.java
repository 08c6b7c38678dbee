/** Funding's part of a prevention case: the steps it recorded and who may read them. */
@NullMarked
package org.avert.funding.cases;

import org.jspecify.annotations.NullMarked;
