/** Configuration of the service. */
@NullMarked
package org.avert.mechanisms.config;

import org.jspecify.annotations.NullMarked;
