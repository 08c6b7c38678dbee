/** Who waits when there is too much: browsing before work, work before what somebody at risk sends. */
@NullMarked
package org.avert.gateway.load;

import org.jspecify.annotations.NullMarked;
