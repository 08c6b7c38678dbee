/** The funding service, as the facility needs it. */
@NullMarked
package org.avert.facility.client.funding;

import org.jspecify.annotations.NullMarked;
