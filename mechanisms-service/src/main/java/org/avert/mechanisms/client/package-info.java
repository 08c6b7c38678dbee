/** Calls to other services. */
@NullMarked
package org.avert.mechanisms.client;

import org.jspecify.annotations.NullMarked;
