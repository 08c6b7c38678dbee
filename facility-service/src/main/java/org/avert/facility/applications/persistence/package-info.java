/** Applications in PostgreSQL. */
@NullMarked
package org.avert.facility.applications.persistence;

import org.jspecify.annotations.NullMarked;
