/** People of the administrator's own pillar. */
@NullMarked
package org.avert.portal.people;

import org.jspecify.annotations.NullMarked;
