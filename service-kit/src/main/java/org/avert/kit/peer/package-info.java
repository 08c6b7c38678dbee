/** Calls to other services, under this service's own token, with deadline, breaker and retries of safe calls. */
@NullMarked
package org.avert.kit.peer;

import org.jspecify.annotations.NullMarked;
