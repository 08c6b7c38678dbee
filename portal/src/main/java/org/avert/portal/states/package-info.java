/** Names of States. */
@NullMarked
package org.avert.portal.states;

import org.jspecify.annotations.NullMarked;
