/** Limits of connections and of bodies, so that whoever is slow or large holds nothing that others need. */
@NullMarked
package org.avert.gateway.connection;

import org.jspecify.annotations.NullMarked;
