/** Configuration. */
@NullMarked
package org.avert.earlywarning.config;

import org.jspecify.annotations.NullMarked;
