/** The recommendations service, as the facility needs it. */
@NullMarked
package org.avert.facility.client.recommendations;

import org.jspecify.annotations.NullMarked;
