/** The facility's part of a prevention case: steps, each recorded with the change it tells of. */
@NullMarked
package org.avert.facility.cases;

import org.jspecify.annotations.NullMarked;
