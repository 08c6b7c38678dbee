/** Readiness that tells the truth about the store behind a service. */
@NullMarked
package org.avert.kit.health;

import org.jspecify.annotations.NullMarked;
