/** Files of sources in MongoDB, sealed field by field. */
@NullMarked
package org.avert.mechanisms.sources.persistence;

import org.jspecify.annotations.NullMarked;
