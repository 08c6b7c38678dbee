/** People of a pillar, their roles and bindings. */
@NullMarked
package org.avert.identity.people;

import org.jspecify.annotations.NullMarked;
