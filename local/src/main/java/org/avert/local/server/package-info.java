/** How each part is unpacked, started and asked whether it is ready. */
@NullMarked
package org.avert.local.server;

import org.jspecify.annotations.NullMarked;
