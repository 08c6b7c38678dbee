/** Real stores, signed tokens, contract checks and shared rules for the tests of every service. */
@NullMarked
package org.avert.kit.test;

import org.jspecify.annotations.NullMarked;
