/** The committee of five States and the criteria it screens by. */
@NullMarked
package org.avert.facility.committee;

import org.jspecify.annotations.NullMarked;
