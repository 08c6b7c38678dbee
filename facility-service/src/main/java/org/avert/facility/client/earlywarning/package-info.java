/** The early warning service, as the facility needs it. */
@NullMarked
package org.avert.facility.client.earlywarning;

import org.jspecify.annotations.NullMarked;
