/** The registry in MongoDB. */
@NullMarked
package org.avert.mechanisms.registry.persistence;

import org.jspecify.annotations.NullMarked;
