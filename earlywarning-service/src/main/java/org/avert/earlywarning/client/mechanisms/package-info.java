/** What early warning hands over to the mechanisms. */
@NullMarked
package org.avert.earlywarning.client.mechanisms;

import org.jspecify.annotations.NullMarked;
