/** Registry of mechanisms with the prevention dimension of each mandate. */
@NullMarked
package org.avert.mechanisms.registry;

import org.jspecify.annotations.NullMarked;
