/** Communications in MongoDB, sealed field by field. */
@NullMarked
package org.avert.mechanisms.communications.persistence;

import org.jspecify.annotations.NullMarked;
