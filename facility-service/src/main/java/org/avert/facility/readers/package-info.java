/** Who reads, as the visibility rules of the database see it. */
@NullMarked
package org.avert.facility.readers;

import org.jspecify.annotations.NullMarked;
