/** RFC 9457 problems of the gateway itself. */
@NullMarked
package org.avert.gateway.problem;

import org.jspecify.annotations.NullMarked;
