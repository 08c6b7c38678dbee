/** Benchmarks: programs that are started by hand, never tests. */
@NullMarked
package org.avert.e2e.bench;

import org.jspecify.annotations.NullMarked;
