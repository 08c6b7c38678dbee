/** Assistance plans, from draft to closure. */
@NullMarked
package org.avert.facility.plans;

import org.jspecify.annotations.NullMarked;
