/** Binds a reader to queries. */
@NullMarked
package org.avert.facility.readers.sql;

import org.jspecify.annotations.NullMarked;
