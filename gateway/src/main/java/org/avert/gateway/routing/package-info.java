/** Filters of the routes that lead to a service. */
@NullMarked
package org.avert.gateway.routing;

import org.jspecify.annotations.NullMarked;
