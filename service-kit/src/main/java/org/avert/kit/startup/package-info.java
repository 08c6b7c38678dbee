/** Work that must be done before a service says it is ready, such as indexes and reference data. */
@NullMarked
package org.avert.kit.startup;

import org.jspecify.annotations.NullMarked;
