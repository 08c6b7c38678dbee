/** The one door to Avert: it routes, limits and refuses honestly, and knows no domain. */
@NullMarked
package org.avert.gateway;

import org.jspecify.annotations.NullMarked;
