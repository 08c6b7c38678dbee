/** What this service hands over to the facility. */
@NullMarked
package org.avert.recommendations.client.facility;

import org.jspecify.annotations.NullMarked;
