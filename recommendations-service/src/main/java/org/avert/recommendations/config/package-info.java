/** Settings of this service. */
@NullMarked
package org.avert.recommendations.config;

import org.jspecify.annotations.NullMarked;
