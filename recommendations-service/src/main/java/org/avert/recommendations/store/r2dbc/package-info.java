/** What the stores of all features share. */
@NullMarked
package org.avert.recommendations.store.r2dbc;

import org.jspecify.annotations.NullMarked;
