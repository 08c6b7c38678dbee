/** Systems of offices and portals of country teams. */
@NullMarked
package org.avert.portal.clients;

import org.jspecify.annotations.NullMarked;
