/** Systems of offices and portals of country teams. */
@NullMarked
package org.avert.identity.clients;

import org.jspecify.annotations.NullMarked;
