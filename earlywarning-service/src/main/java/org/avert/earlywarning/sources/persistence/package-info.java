/** Reports of sources in PostgreSQL, sealed field by field. */
@NullMarked
package org.avert.earlywarning.sources.persistence;

import org.jspecify.annotations.NullMarked;
