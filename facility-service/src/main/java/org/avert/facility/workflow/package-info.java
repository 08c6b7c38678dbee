/** Tables of the moves a status allows. */
@NullMarked
package org.avert.facility.workflow;

import org.jspecify.annotations.NullMarked;
