/** What early warning hands over to the facility. */
@NullMarked
package org.avert.earlywarning.client.facility;

import org.jspecify.annotations.NullMarked;
